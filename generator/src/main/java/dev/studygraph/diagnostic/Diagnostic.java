package dev.studygraph.diagnostic;

import dev.studygraph.contract.Api;
import dev.studygraph.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One mistake, in the author's words.
 *
 * @param place where it is, or the first of its places
 * @param message what is wrong, a sentence without a full stop
 * @param hint how to mend it
 * @param others further places with the same cause, sorted
 */
@Api
public record Diagnostic(Code code, Place place, String message, Optional<String> hint, List<Place> others)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        others = List.copyOf(others);
    }

    public static Diagnostic of(Code code, Place place, String message) {
        return new Diagnostic(code, place, message, Optional.empty(), List.of());
    }

    public static Diagnostic of(Code code, Place place, String message, String hint) {
        return new Diagnostic(code, place, message, Optional.of(hint), List.of());
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
