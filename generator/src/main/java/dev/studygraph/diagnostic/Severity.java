package dev.studygraph.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters: an error stops publishing, a warning only with {@code --strict}, a note never. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
