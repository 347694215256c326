package dev.studygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
