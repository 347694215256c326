package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One file of the site: its path and how its bytes are made.
 *
 * @param foretelling knows the digest of the bytes where they need not be made for it
 */
public record SiteFile(SitePath path, Content content, Foretelling foretelling) {

    /** A file of which nothing is known before it is made. */
    public SiteFile(SitePath path, Content content) {
        this(path, content, Optional::empty);
    }

    /** Says what the digest of the bytes will be, if that is certain. */
    @FunctionalInterface
    public interface Foretelling {
        Optional<Digest> digest();

        /** Whether the digest is that of bytes that have been made already, and not of what they are about to be. */
        default boolean isOfMadeBytes() {
            return false;
        }
    }

    /** Makes the bytes of a file, the same ones each time. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;

        /** Writes the bytes; what {@link #isLong} does so without having them all in one place. */
        default void writeTo(OutputStream out) throws IOException {
            out.write(bytes());
        }

        /** Whether there may be as many bytes as in a whole vault. */
        default boolean isLong() {
            return false;
        }
    }

    /** A file of this text in UTF-8. */
    public static SiteFile ofText(SitePath path, String text) {
        return new SiteFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
