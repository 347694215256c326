package dev.studygraph.diagnostic;

import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Collects what the stages report; the same code and message is one diagnostic with several places. */
public final class Diagnostics {
    private record Cause(Code code, String message) {}

    private final Map<Cause, List<Diagnostic>> byCause = new LinkedHashMap<>();
    private Optional<List<Diagnostic>> sorted = Optional.empty();

    public synchronized void report(Diagnostic diagnostic) {
        sorted = Optional.empty();
        byCause.computeIfAbsent(new Cause(diagnostic.code(), diagnostic.message()), cause -> new ArrayList<>())
                .add(diagnostic);
    }

    public void reportAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** One diagnostic per cause, by place, code and message: the same list whatever the order of reporting. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> now = sorted.orElseGet(() ->
                byCause.values().stream().map(Diagnostics::merged).sorted().toList());
        sorted = Optional.of(now);
        return now;
    }

    private static Diagnostic merged(List<Diagnostic> sameCause) {
        var first = sameCause.stream().min(Diagnostic::compareTo).orElseThrow();
        var places = new TreeSet<Place>();
        for (var diagnostic : sameCause) {
            places.add(diagnostic.place());
            places.addAll(diagnostic.others());
        }
        places.remove(first.place());
        return new Diagnostic(first.code(), first.place(), first.message(), first.hint(), List.copyOf(places));
    }
}
