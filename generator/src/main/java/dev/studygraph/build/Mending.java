package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.mend.MendedFile;
import dev.studygraph.mend.Mends;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The changes that would mend what is certain to be wrong in a vault.
 *
 * @param vault the folder that the paths of the files are relative to
 */
public record Mending(Path vault, List<MendedFile> files) {
    public Mending {
        files = List.copyOf(files);
    }

    /**
     * Reads a vault as a build does.
     *
     * @throws IOException if the machine fails
     */
    public static Mending of(Path folder, Progress progress) throws IOException {
        try (Crew crew = new Crew()) {
            return crew.call(hands -> of(folder, progress, hands), crew);
        }
    }

    private static Mending of(Path folder, Progress progress, Crew crew) {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(folder, Optional.empty(), diagnostics);
        var notes = Notes.read(vault, KnownNotes.NONE, crew, progress);
        var graph = StudyGraph.of(notes.sources(vault.attachments()), vault.configuration(), diagnostics);
        return new Mending(vault.root(), Mends.of(graph, vault.notes()));
    }
}
