package dev.studygraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder somebody wants a site in, and whether it may go there. */
public record OutputFolder(Path path) {

    /**
     * Why nothing may be published here, as the end of a sentence about the folder; empty if it may.
     *
     * @param vault the folder or note the site is made from
     * @param home the user's own folder
     * @throws IOException if a folder on the way cannot be looked into
     */
    public Optional<String> refusal(Path vault, Path home) throws IOException {
        Path output = real(path);
        Path notes = real(vault);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            return Optional.of("is a file, not a folder");
        }
        if (output.getParent() == null) {
            return Optional.of("is the root of the file system");
        }
        if (real(home).startsWith(output)) {
            return Optional.of("is your home folder or holds it");
        }
        if (output.equals(notes)) {
            return Optional.of("is the vault itself");
        }
        if (notes.startsWith(output)) {
            return Optional.of("holds the vault");
        }
        return Optional.empty();
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name.toString());
    }
}
