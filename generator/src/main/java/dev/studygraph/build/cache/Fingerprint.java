package dev.studygraph.build.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a record holds, in short.
 *
 * @param digest equal for equal records alone
 * @param parts a checksum for each component by name: good for telling a person what has changed, not for deciding whether anything has
 */
public record Fingerprint(String digest, Map<String, Integer> parts) {
    /** That of nothing in particular. */
    public static final Fingerprint NONE = of("");

    public Fingerprint {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** A fingerprint without parts. */
    public static Fingerprint of(String digest) {
        return new Fingerprint(digest, Map.of());
    }

    /** The fingerprint of several things in this order. */
    public static Fingerprint joined(List<Fingerprint> all) {
        var sink = Sink.comparable();
        all.forEach(one -> sink.text(one.digest()));
        return of(QuickDigest.of(sink.view()));
    }

    /** The components that differ, by name. */
    public List<String> difference(Map<String, Integer> earlier) {
        return parts.keySet().stream()
                .filter(name -> !Objects.equals(parts.get(name), earlier.get(name)))
                .toList();
    }
}
