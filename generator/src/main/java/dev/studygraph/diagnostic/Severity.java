package dev.studygraph.diagnostic;

import dev.studygraph.contract.Api;
import java.util.Collection;
import java.util.Locale;

/** How much a diagnostic matters: an error stops publishing, a warning only with {@code --strict}, a note never. */
@Api
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** How many of these diagnostics are of this severity. */
    public int count(Collection<Diagnostic> diagnostics) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == this)
                .count();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
