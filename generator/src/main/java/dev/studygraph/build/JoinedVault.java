package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A vault and the graph of its notes, read as a build reads them; what is wrong with the notes is left to `check`. */
record JoinedVault(Vault vault, KnowledgeGraph graph) {

    /**
     * What {@code use} makes of the vault, on a stack that is deep enough for any note.
     *
     * @throws IOException if the machine fails
     */
    static <T> T read(Path folder, Progress progress, Function<JoinedVault, T> use) throws IOException {
        try (Crew crew = new Crew()) {
            return crew.call(hands -> use.apply(of(folder, progress, hands)), crew);
        }
    }

    private static JoinedVault of(Path folder, Progress progress, Crew crew) {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(folder, Optional.empty(), diagnostics);
        var notes = Notes.read(new ReadingDesk(vault, KnownNotes.NONE, new Extractor()), crew, progress);
        var graph = StudyGraph.of(notes.sources(vault.attachments()), vault.configuration(), diagnostics);
        return new JoinedVault(vault, graph);
    }
}
