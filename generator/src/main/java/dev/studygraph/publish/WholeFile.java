package dev.studygraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A single file outside a site, such as an export. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a file over what was there, beside it first, so that nobody ever reads half of it. */
    public static void write(Path file, byte[] content) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(aside, content);
            Disk.REAL.move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
