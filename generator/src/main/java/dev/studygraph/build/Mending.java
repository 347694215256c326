package dev.studygraph.build;

import dev.studygraph.mend.MendedFile;
import dev.studygraph.mend.Mends;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        return JoinedVault.read(
                folder,
                progress,
                joined -> new Mending(joined.vault().root(), Mends.of(joined.graph(), joined.vault()::read)));
    }
}
