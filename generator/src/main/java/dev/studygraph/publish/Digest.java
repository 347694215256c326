package dev.studygraph.publish;

import dev.studygraph.source.QuickDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What tells the bytes of a file from others, see {@link QuickDigest}. */
public record Digest(String hex) {

    public static Digest of(byte[] bytes) {
        return new Digest(QuickDigest.of(bytes));
    }

    /** The digest of a file on disk; empty if there is no regular file of that name. */
    public static Optional<Digest> ofFile(Path file) throws IOException {
        return Ground.isFile(file) ? Optional.of(of(Files.readAllBytes(file))) : Optional.empty();
    }
}
