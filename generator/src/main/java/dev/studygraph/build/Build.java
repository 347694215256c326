package dev.studygraph.build;

import dev.studygraph.check.Lints;
import dev.studygraph.contract.Api;
import dev.studygraph.contract.Internal;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.export.GraphJson;
import dev.studygraph.export.MapScript;
import dev.studygraph.export.PracticeParts;
import dev.studygraph.export.PracticeScript;
import dev.studygraph.export.PreviewScripts;
import dev.studygraph.export.TreeScript;
import dev.studygraph.export.WebManifest;
import dev.studygraph.extract.Extractor;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.PracticePage;
import dev.studygraph.page.plan.Later;
import dev.studygraph.page.plan.MapPlan;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.page.plan.Understanding;
import dev.studygraph.publish.Publication;
import dev.studygraph.publish.Publisher;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.publish.Staged;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** The way from a vault to a site. */
@Api
public final class Build {
    private final Request request;
    private final Progress progress;
    private final Decors decors;
    private final Later<Extractor> extractor = new Later<>(Extractor::new);
    private final InHand inHand;
    private final Memory inMind;

    public Build(Request request, Progress progress) {
        this(request, progress, Decors.READ_ANEW, InHand.nothing());
    }

    /** @param inHand what the program kept of the builds before this one */
    @Internal
    public Build(Request request, Progress progress, InHand inHand) {
        this(request, progress, Decors.READ_ANEW, inHand);
    }

    Build(Request request, Progress progress, Decors decors, InHand inHand) {
        this.request = request;
        this.progress = progress;
        this.decors = decors;
        this.inHand = inHand;
        this.inMind = Memory.inMind(request, decors);
    }

    /**
     * Makes the site and publishes it, unless there are errors; a build that was killed in this folder is finished first.
     *
     * @param onWait told who is waited for, where another build publishes into the same folder
     * @throws IOException if the disk fails; the site is then as it was
     */
    public Outcome publish(Consumer<String> onWait) throws IOException {
        inHand.hold();
        try {
            Memory memory = Memory.of(request, decors, inHand);
            Optional<Outcome> unchanged = memory.ifNothingChanged();
            return unchanged.isPresent() ? unchanged.get() : publish(memory, onWait);
        } finally {
            inHand.release();
        }
    }

    private Outcome publish(Memory memory, Consumer<String> onWait) throws IOException {
        try (Publisher publisher = Publisher.open(request.output(), onWait)) {
            memory.begin();
            Press press = press(memory); // and no name for the site itself, which must be able to leave memory
            Edition said = press.said();
            if (said.hasErrors() && !request.keepGoing()) {
                return outcome(said, new Outcome.Ending.Withheld(), memory);
            }
            press.standing().ifPresent(Standing::begin);
            Staged staged = publisher.stage(press, press.closing(), request.force(), memory.onDisk());
            if (said.hasErrors() && !request.keepGoing()) {
                return outcome(said, new Outcome.Ending.Withheld(), memory);
            }
            Publication publication = staged.commit();
            if (publication instanceof Publication.Published && !said.hasErrors()) {
                memory.keepSite(staged.digests(), staged.written(), said, press.standing());
            }
            return outcome(said, new Outcome.Ending.Done(publication), memory);
        }
    }

    private Press press(Memory memory) throws IOException {
        Standing standing = memory.edited(extractor.get()).orElseGet(() -> anew(memory));
        return new Press(standing, inHand.holds(standing.edition().counts().notes()), progress);
    }

    private Standing anew(Memory memory) {
        inHand.drop(request);
        return standing(memory, notes -> !inHand.isTooMuch(notes));
    }

    /** Makes the whole site and throws it away: what is left are the diagnostics. */
    public Outcome check() throws IOException {
        Edition edition = edition();
        for (SiteFile file : new PageCount(progress).counted(edition.files())) {
            file.content().bytes();
        }
        return outcome(edition, new Outcome.Ending.Checked(), Memory.none(request, decors));
    }

    /** Makes the site once more from nothing and compares it with what is published; gives the first difference. */
    public Optional<String> verify() throws IOException {
        Edition edition = edition();
        return Verification.of(edition.files(), edition.closing(), request.output());
    }

    /**
     * The site as the vault is now.
     *
     * @throws IOException if the machine fails; what is wrong with a file of the vault is a diagnostic
     */
    public Edition edition() throws IOException {
        return edition(Memory.none(request, decors));
    }

    /** As {@link #edition()}, but reads only the notes that have changed since it was last asked. */
    public Edition next() throws IOException {
        return nextStanding().edition();
    }

    /** As {@link #next()}, for somebody who wants to see the next edit before the build that follows it. */
    @Internal
    public Standing nextStanding() throws IOException {
        return standing(inMind, notes -> true);
    }

    private Edition edition(Memory memory) {
        return standing(memory, notes -> true).edition();
    }

    /** @param keepsTexts whether those of so many notes are kept as the search has them */
    private Standing standing(Memory memory, IntPredicate keepsTexts) {
        try (Crew crew = new Crew()) {
            return crew.call(hands -> standing(hands, memory, keepsTexts), crew);
        }
    }

    private Standing standing(Crew crew, Memory memory, IntPredicate keepsTexts) {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(request.vault(), Optional.of(request.output()), diagnostics);
        var configuration =
                request.baseUrl().map(vault.configuration()::publishedAt).orElse(vault.configuration());
        var folders = request.templateFolders(vault.configuration());
        memory.templates(folders);
        var desk = new ReadingDesk(
                vault,
                memory.notes(vault.configuration()),
                extractor.get(),
                inHand.isTooMuch(vault.paths().size()));
        var notes = Notes.read(desk, crew, progress);
        memory.keepNotes();
        diagnostics.reportAll(notes.diagnostics());
        diagnostics.reportAll(Extractor.faults(configuration));

        progress.at("joining notes", 0, 0);
        var graph = StudyGraph.of(notes.sources(vault.attachments()), configuration, diagnostics);
        var spoken = graph.configuration();
        var theme = crew.begin(() -> memory.theme(spoken.language()));
        var trees = Trees.of(graph);
        diagnostics.reportAll(trees.diagnostics());
        var insights = Insights.of(graph, trees, inHand.insightMemory());
        var lints = crew.begin(() -> Lints.findings(graph, insights));

        progress.at("planning pages", 0, 0);
        var decor = theme.get().decor();
        var files = new SiteFiles(decor, spoken, diagnostics, theme.get().made(), inHand.searchMemory());
        var excerpts = new SourceExcerpts(vault.root(), folders);
        var understanding = new Understanding(notes.statements());
        boolean keeps = keepsTexts.test(graph.notes().size());
        var planner = new SitePlanner(graph, insights, understanding, files.words(), keeps);
        diagnostics.reportAll(lints.get());
        diagnostics.reportAll(planner.diagnostics());
        var leftOut = notes.leftOut(vault);
        var known = diagnostics.sorted(); // pages that are made later may report more
        var plan = planner.plan(() -> known, place -> excerpts.line(place).orElse(""), leftOut.size());
        files.add(plan, vault);
        plan.planned(PracticePage.class)
                .forEach(page -> files.add(
                        "practice-data.js",
                        PracticePage.class,
                        () -> (PracticePage) page.page(),
                        () -> PracticeScript.of(plan)));
        files.addLate(() -> PracticeParts.of(plan));
        files.add("site.webmanifest", WebManifest.of(plan, files::address));
        files.add("site-tree.js", () -> TreeScript.of(plan, files.words()));
        PreviewScripts.of(plan).forEach(files::add);
        files.add("graph-data.js", MapPlan.Content.class, () -> plan.map().content(), () -> MapScript.of(plan.map()));
        files.add("graph.json", LongText.told(to -> GraphJson.write(graph, insights, planner::urlOf, to)));
        var counts = Counts.of(graph, trees, leftOut.size(), files.pages());
        var edition = new Edition(
                files.all(),
                files.late(),
                Optional.of(decor.offline()),
                diagnostics,
                counts,
                leftOut,
                Verdicts.of(graph, insights),
                excerpts);
        var grounds = new Standing.Grounds(vault, notes.statements(), notes.withheld(), insights, known);
        return new Standing(edition, grounds, graph, planner, plan, files);
    }

    private static Outcome outcome(Edition edition, Outcome.Ending ending, Memory memory) {
        return new Outcome(
                edition.diagnostics(),
                edition.counts(),
                edition.leftOut(),
                edition.verdicts(),
                ending,
                edition.sources(),
                memory.remarks(),
                memory.reasons());
    }
}
