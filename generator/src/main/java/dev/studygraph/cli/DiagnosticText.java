package dev.studygraph.cli;

import dev.studygraph.build.SourceExcerpts;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Diagnostics as text: {@code path:line:col: severity: message [code]}, the line with a caret, the hint, further places. */
record DiagnosticText(Shell shell, SourceExcerpts sources) {
    private static final int MOST_PLACES = 8;

    /** For standard output, programs and pages. */
    String of(List<Diagnostic> diagnostics) {
        return text(diagnostics, false);
    }

    /** For standard error, where a terminal shows colours. */
    String forTerminal(List<Diagnostic> diagnostics) {
        return text(diagnostics, shell.coloured());
    }

    private String text(List<Diagnostic> diagnostics, boolean coloured) {
        Map<String, String> files = new ConcurrentHashMap<>(); // many speak of the same few
        return diagnostics.parallelStream()
                .map(diagnostic -> text(diagnostic, coloured, files))
                .collect(Collectors.joining());
    }

    private static Paint paint(Severity severity) {
        return switch (severity) {
            case ERROR -> Paint.RED;
            case WARNING -> Paint.YELLOW;
            case NOTE -> Paint.CYAN;
        };
    }

    private String text(Diagnostic diagnostic, boolean coloured, Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        text.append(Paint.BOLD.on(shown(diagnostic.place(), files), coloured))
                .append(": ")
                .append(paint(diagnostic.severity()).on(diagnostic.severity().label(), coloured))
                .append(": ")
                .append(Excerpt.printable(diagnostic.message()))
                .append(Paint.FAINT.on(" [" + diagnostic.code().id() + "]", coloured))
                .append('\n');
        sources.line(diagnostic.place())
                .filter(line -> !line.isBlank())
                .map(line -> Excerpt.of(line, diagnostic.place().column()))
                .ifPresent(excerpt -> text.append(excerpt.line())
                        .append('\n')
                        .append(Paint.GREEN.on(excerpt.caret(), coloured))
                        .append('\n'));
        diagnostic
                .hint()
                .ifPresent(hint -> text.append(Paint.GREEN.on("hint:", coloured))
                        .append(' ')
                        .append(Excerpt.printable(hint))
                        .append('\n'));
        List<Place> others = diagnostic.others();
        others.stream()
                .limit(MOST_PLACES)
                .forEach(place ->
                        text.append("also at ").append(shown(place, files)).append('\n'));
        if (others.size() > MOST_PLACES) {
            text.append("also at ").append(others.size() - MOST_PLACES).append(" more places\n");
        }
        return text.toString();
    }

    private String shown(Place place, Map<String, String> files) {
        return files.computeIfAbsent(place.path(), path -> Excerpt.printable(shell.shown(sources.file(place)))) + ":"
                + place.line() + ":" + place.column();
    }
}
