package dev.studygraph.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that a new vault begins with, as the program brings them. */
final class Models {
    /** The first notes: one or more for each kind. */
    static final List<String> NOTES = List.of(
            "index.md",
            "object-storage.md",
            "block-storage.md",
            "file-storage.md",
            "where-to-store-it.md",
            "what-was-asked.md",
            "which-storage-fits.md",
            "how-a-picture-travels.md");

    private Models() {}

    static String text(String name) {
        try (InputStream stream = Models.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
