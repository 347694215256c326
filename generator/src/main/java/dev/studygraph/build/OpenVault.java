package dev.studygraph.build;

import dev.studygraph.check.Lints;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.UnsavedTexts;
import dev.studygraph.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A vault that somebody works in: looked at again and again, while only the notes that have changed are read. Threads may share it. */
public final class OpenVault implements AutoCloseable {
    private final Request request;
    private final Memory memory;
    private final Crew crew = new Crew();
    private final Extractor extractor = new Extractor();
    private final AtomicBoolean stale = new AtomicBoolean();
    private Optional<Saved> saved = Optional.empty();
    private volatile Configuration configuration = Configuration.DEFAULT;

    /** The vault as its folder was when last walked through. */
    private record Saved(Vault vault, Diagnostics diagnostics) {}

    /** Reads nothing yet; of the request only the vault and the output count, which is not read. */
    public OpenVault(Request request) {
        this.request = request;
        this.memory = Memory.inMind(request, Decors.READ_ANEW);
    }

    /** Lets the next look walk through the folder again; until then it is taken to hold the same files. */
    public void refresh() {
        stale.set(true); // somebody may be looking, which nobody should wait for
    }

    /** The vault as it would be with these texts saved. */
    public synchronized Look look(UnsavedTexts unsaved) {
        return crew.call(this::looked, unsaved);
    }

    /** One note of this text, by itself. */
    public Note note(String path, String text) {
        return crew.call(
                bytes -> new NoteReader(configuration).read(NoteFile.of(path, bytes)),
                text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        crew.close();
    }

    private Look looked(UnsavedTexts unsaved) {
        if (stale.getAndSet(false)) {
            saved = Optional.empty();
        }
        Saved walked = saved.orElseGet(this::walked);
        saved = Optional.of(walked);
        configuration = walked.vault().configuration();
        var diagnostics = new Diagnostics();
        diagnostics.reportAll(walked.diagnostics().sorted());
        var vault = walked.vault().with(unsaved, diagnostics);
        var desk = new ReadingDesk(vault, memory.notes(configuration), extractor);
        var notes = Notes.read(desk, crew, Progress.SILENT);
        diagnostics.reportAll(notes.diagnostics());
        diagnostics.reportAll(Extractor.faults(configuration));
        var graph = StudyGraph.of(notes.sources(vault.attachments()), configuration, diagnostics);
        var trees = Trees.of(graph);
        diagnostics.reportAll(trees.diagnostics());
        var insights = Insights.of(graph, trees);
        diagnostics.reportAll(Lints.findings(graph, insights));
        diagnostics.reportAll(SitePlanner.addressFaults(graph));
        return new Look(vault, graph, insights, diagnostics.sorted());
    }

    private Saved walked() {
        var diagnostics = new Diagnostics();
        return new Saved(Vault.open(request.vault(), Optional.of(request.output()), diagnostics), diagnostics);
    }
}
