package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;

/** What the editor has been told is wrong; it hears of a file again only when that changes. */
final class Reports {
    private static final int MOST_RELATED = 5;

    private final Workbench bench;
    private final Map<String, List<Diagnostic>> told = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();

    Reports(Workbench bench) {
        this.bench = bench;
    }

    /**
     * What is to be told after a look.
     *
     * @param held the notes as the editor held them when the look began, by path: what was found is about these
     */
    synchronized List<PublishDiagnosticsParams> news(Look look, Map<String, OpenNote> held) {
        Map<String, List<Diagnostic>> now = new TreeMap<>();
        look.diagnostics()
                .forEach(found -> Stream.concat(Stream.of(found.place()), found.others().stream())
                        .forEach(place -> now.computeIfAbsent(place.path(), path -> new ArrayList<>())
                                .add(said(found, place, held))));
        Set<String> paths = new HashSet<>(told.keySet());
        paths.addAll(now.keySet());
        List<PublishDiagnosticsParams> news = new ArrayList<>();
        for (String path : paths.stream().sorted().toList()) {
            List<Diagnostic> found = now.getOrDefault(path, List.of());
            Optional<OpenNote> open = Optional.ofNullable(held.get(path));
            boolean moved =
                    open.isPresent() && !Integer.valueOf(open.get().version()).equals(versions.get(path));
            if (!found.equals(told.getOrDefault(path, List.of())) || (moved && !found.isEmpty())) {
                var params = new PublishDiagnosticsParams(bench.uri(path), found);
                open.ifPresent(note -> params.setVersion(note.version()));
                news.add(params);
            }
            open.ifPresentOrElse(note -> versions.put(path, note.version()), () -> versions.remove(path));
        }
        told.clear();
        told.putAll(now);
        return news;
    }

    private Diagnostic said(dev.studygraph.diagnostic.Diagnostic found, Place place, Map<String, OpenNote> held) {
        String text =
                found.message() + found.hint().map(hint -> "\nhint: " + hint).orElse("");
        var said = new Diagnostic(
                range(place, Optional.ofNullable(held.get(place.path()))),
                text,
                severity(found.severity()),
                "studygraph");
        said.setCode(found.code().id());
        List<DiagnosticRelatedInformation> related = Stream.concat(Stream.of(found.place()), found.others().stream())
                .filter(other -> !other.equals(place))
                .limit(MOST_RELATED)
                .map(other -> new DiagnosticRelatedInformation(
                        new Location(bench.uri(other.path()), Positions.restOfLine(other)), "the same here"))
                .toList();
        if (!related.isEmpty()) {
            said.setRelatedInformation(related);
        }
        return said;
    }

    /** The link at a place, else the rest of its line. */
    private static Range range(Place place, Optional<OpenNote> open) {
        if (open.isEmpty()) {
            return Positions.restOfLine(place);
        }
        String line = open.get().line(place.line() - 1);
        int column = Math.min(place.column() - 1, line.length());
        int end = WrittenLink.at(place.path(), line, place.line() - 1, column)
                .filter(link -> link.start() == column)
                .map(WrittenLink::end)
                .orElse(line.stripTrailing().length());
        return new Range(new Position(place.line() - 1, column), new Position(place.line() - 1, Math.max(column, end)));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
