package dev.studygraph.build;

import dev.studygraph.check.Lints;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.export.GraphJson;
import dev.studygraph.export.MapScript;
import dev.studygraph.export.PracticeScript;
import dev.studygraph.export.PreviewScripts;
import dev.studygraph.export.TreeScript;
import dev.studygraph.graph.Sources;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.page.plan.Understanding;
import dev.studygraph.publish.Publisher;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.publish.Staged;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The way from a vault to a site. */
public final class Build {
    private final Request request;
    private final Progress progress;

    public Build(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Makes the site and publishes it, unless there are errors; a build that was killed in this folder is finished first.
     *
     * @param onWait told who is waited for, where another build publishes into the same folder
     * @throws IOException if the disk fails; the site is then as it was
     */
    public Outcome publish(Consumer<String> onWait) throws IOException {
        try (Publisher publisher = Publisher.open(request.output(), onWait)) {
            Edition edition = edition();
            if (edition.hasErrors() && !request.keepGoing()) {
                return outcome(edition, new Outcome.Ending.Withheld());
            }
            Staged staged = publisher.stage(counted(edition.files()), request.force());
            if (edition.hasErrors() && !request.keepGoing()) {
                return outcome(edition, new Outcome.Ending.Withheld());
            }
            return outcome(edition, new Outcome.Ending.Done(staged.commit()));
        }
    }

    /** Makes the whole site and throws it away: what is left are the diagnostics. */
    public Outcome check() throws IOException {
        Edition edition = edition();
        for (SiteFile file : counted(edition.files())) {
            file.content().bytes();
        }
        return outcome(edition, new Outcome.Ending.Checked());
    }

    /** Makes the site once more from nothing and compares it with what is published; gives the first difference. */
    public Optional<String> verify() throws IOException {
        return Verification.of(edition().files(), request.output());
    }

    /**
     * The site as the vault is now.
     *
     * @throws IOException if the machine fails; what is wrong with a file of the vault is a diagnostic
     */
    public Edition edition() throws IOException {
        try (Crew crew = new Crew()) {
            return crew.call(this::edition, crew);
        }
    }

    private Edition edition(Crew crew) {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(request.vault(), Optional.of(request.output()), diagnostics);
        var configuration =
                request.baseUrl().map(vault.configuration()::publishedAt).orElse(vault.configuration());
        var notes = Notes.read(vault, crew, progress);
        diagnostics.reportAll(notes.diagnostics());
        var statements = notes.statements(configuration, crew, progress);

        progress.at("joining notes", 0, 0);
        var sources = new Sources(notes.published(), notes.traces(), statements, vault.attachments());
        var graph = StudyGraph.of(sources, configuration, diagnostics);
        var trees = Trees.of(graph);
        diagnostics.reportAll(trees.diagnostics());
        var insights = Insights.of(graph, trees);
        diagnostics.reportAll(Lints.findings(graph, insights));

        progress.at("planning pages", 0, 0);
        var files = new SiteFiles(theme(vault), configuration, diagnostics);
        var excerpts = new SourceExcerpts(vault.root(), request.templates());
        var planner = new SitePlanner(graph, insights, new Understanding(statements), files.words());
        diagnostics.reportAll(planner.diagnostics());
        int withheld = notes.withheld().size() + vault.leftOut().size();
        var plan =
                planner.plan(diagnostics.sorted(), place -> excerpts.line(place).orElse(""), withheld);
        files.add(plan, vault);
        files.add("practice-data.js", PracticeScript.of(plan));
        files.add("site-tree.js", () -> TreeScript.of(plan, files.words()));
        PreviewScripts.of(plan).forEach(files::add);
        files.add("graph-data.js", () -> MapScript.of(plan.map()));
        files.add("graph.json", GraphJson.of(graph, insights, planner::urlOf));
        var counts = Counts.of(graph, trees, withheld, files.pages());
        return new Edition(files.all(), diagnostics, counts, Verdicts.of(graph, insights), excerpts);
    }

    /** The user's templates before those of the vault, these before the built-in ones. */
    private Theme theme(Vault vault) {
        List<Path> folders = new ArrayList<>(request.templates());
        vault.configuration()
                .templates()
                .ifPresent(folder -> folders.add(vault.root().resolve(folder)));
        return Theme.overriddenBy(folders);
    }

    private List<SiteFile> counted(List<SiteFile> files) {
        var done = new AtomicInteger();
        return files.stream()
                .map(file -> new SiteFile(file.path(), () -> {
                    progress.at("making pages", done.incrementAndGet(), files.size());
                    return file.content().bytes();
                }))
                .toList();
    }

    private static Outcome outcome(Edition edition, Outcome.Ending ending) {
        return new Outcome(edition.diagnostics(), edition.counts(), edition.verdicts(), ending, edition.sources());
    }
}
