package dev.studygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What tests do with whole folders. */
public final class Folders {
    private Folders() {}

    /** Copies every file of a folder into another, which need not exist. */
    public static void copy(Path from, Path to) throws IOException {
        try (var below = Files.walk(from)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) {
        try (var below = Files.walk(folder)) {
            for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
