package dev.studygraph.build.cache;

import dev.studygraph.source.QuickDigest;
import java.util.List;

/**
 * What a record holds, in short.
 *
 * @param digest equal for equal records alone
 * @param parts what tells a person which components have changed
 */
public record Fingerprint(String digest, Checksums parts) {
    /** That of nothing in particular. */
    public static final Fingerprint NONE = of("");

    /** A fingerprint without parts. */
    public static Fingerprint of(String digest) {
        return new Fingerprint(digest, Checksums.NONE);
    }

    /** The fingerprint of several things in this order. */
    public static Fingerprint joined(List<Fingerprint> all) {
        var sink = Sink.comparable();
        all.forEach(one -> sink.text(one.digest()));
        return of(QuickDigest.of(sink.view()));
    }

    /** The components that differ, by name. */
    public List<String> difference(Checksums earlier) {
        return parts.difference(earlier);
    }
}
