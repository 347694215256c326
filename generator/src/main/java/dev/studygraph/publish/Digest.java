package dev.studygraph.publish;

import dev.studygraph.source.QuickDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What tells the bytes of a file from others, see {@link QuickDigest}. */
public record Digest(String hex) {
    /** Files of so many bytes are not read at once. */
    private static final long LARGE = 1 << 20;

    public static Digest of(byte[] bytes) {
        return new Digest(QuickDigest.of(bytes));
    }

    /** The digest of a file on disk; empty if there is no regular file of that name. */
    public static Optional<Digest> ofFile(Path file) throws IOException {
        if (!Ground.isFile(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.size(file) < LARGE ? of(Files.readAllBytes(file)) : ofLarge(file));
    }

    private static Digest ofLarge(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Digest(QuickDigest.of(stream));
        }
    }
}
