package dev.studygraph.cli;

import dev.studygraph.build.SourceExcerpts;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import java.util.List;

/** Diagnostics as text: {@code path:line:col: severity: message [code]}, the line with a caret, the hint, further places. */
record DiagnosticText(Shell shell, SourceExcerpts sources) {
    private static final int MOST_PLACES = 8;

    String of(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> append(diagnostic, text));
        return text.toString();
    }

    private void append(Diagnostic diagnostic, StringBuilder text) {
        text.append(shown(diagnostic.place()))
                .append(": ")
                .append(diagnostic.severity().label())
                .append(": ")
                .append(Excerpt.printable(diagnostic.message()))
                .append(" [")
                .append(diagnostic.code().id())
                .append("]\n");
        sources.line(diagnostic.place())
                .filter(line -> !line.isBlank())
                .map(line -> Excerpt.of(line, diagnostic.place().column()))
                .ifPresent(excerpt -> text.append(excerpt.line())
                        .append('\n')
                        .append(excerpt.caret())
                        .append('\n'));
        diagnostic
                .hint()
                .ifPresent(hint ->
                        text.append("hint: ").append(Excerpt.printable(hint)).append('\n'));
        List<Place> others = diagnostic.others();
        others.stream()
                .limit(MOST_PLACES)
                .forEach(place -> text.append("also at ").append(shown(place)).append('\n'));
        if (others.size() > MOST_PLACES) {
            text.append("also at ").append(others.size() - MOST_PLACES).append(" more places\n");
        }
    }

    private String shown(Place place) {
        return Excerpt.printable(shell.shown(sources.file(place))) + ":" + place.line() + ":" + place.column();
    }
}
