package dev.studygraph.trust.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where Jazzer comes in; {@code docs/reliability.md} says how to run it. The target is named by a system property. */
public final class JazzerTarget {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("studygraph.fuzz", "note")
            .toUpperCase(Locale.ROOT)
            .replace('-', '_'));

    private JazzerTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.take(new String(input, StandardCharsets.UTF_8));
    }
}
