package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.build.cache.Survey;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Publication;
import dev.studygraph.source.Place;
import dev.studygraph.vault.LeftOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The last site that was published from one vault into one folder.
 *
 * @param templates the folders that templates were looked for in
 * @param sources what the site was made from, looked at before anything was read
 * @param settled whether every stamp of {@code sources} was old enough to stand for its file
 * @param outputs the files of the site and its manifest
 * @param lines what stands in the lines that diagnostics point to, as reading all those notes again takes longer than all else
 */
record Ledger(
        List<String> templates,
        Survey sources,
        boolean settled,
        List<Output> outputs,
        List<Diagnostic> diagnostics,
        List<Line> lines,
        Counts counts,
        List<LeftOut> leftOut) {
    /** In UTF-16 units. */
    private static final int LONGEST_LINE = 1_000;

    Ledger {
        templates = List.copyOf(templates);
        outputs = List.copyOf(outputs);
        diagnostics = List.copyOf(diagnostics);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The ledger of an edition.
     *
     * @param moment a tick before the sources were looked at, in nanoseconds since 1970
     */
    static Ledger of(List<Path> templates, Survey sources, long moment, List<Output> outputs, Edition edition) {
        List<Diagnostic> diagnostics = edition.diagnostics();
        return new Ledger(
                templates.stream().map(Path::toString).toList(),
                sources,
                sources.stamps().values().stream().allMatch(stamp -> stamp.isOlderThan(moment)),
                outputs,
                diagnostics,
                lines(diagnostics, edition.sources()),
                edition.counts(),
                edition.leftOut());
    }

    /** The folders that templates were looked for in. */
    List<Path> templateFolders() {
        return templates.stream().map(Path::of).toList();
    }

    /** What a build has to say that finds everything as this one left it. */
    Outcome outcome(Request request) {
        var nothing = new Publication.Published(0, 0, 0, outputs.size(), List.of());
        var known = lines.stream().collect(Collectors.toMap(Line::place, Line::text, (one, same) -> one));
        var excerpts = new SourceExcerpts(request.root(), request.templateFolders(), known);
        return new Outcome(
                diagnostics,
                counts,
                leftOut,
                Verdicts.NONE,
                new Outcome.Ending.Done(nothing),
                excerpts,
                List.of(),
                this::reasons);
    }

    private SortedMap<SitePath, String> reasons() {
        SortedMap<SitePath, String> kept = new TreeMap<>();
        outputs.stream()
                .filter(output -> output.path().value().endsWith(".html"))
                .forEach(output -> kept.put(output.path(), "kept: no source, setting or template has changed"));
        return kept;
    }

    /** The same with its outputs as {@link PublishedFiles#confirmed} finds them in the folder of the request. */
    Ledger confirmed(Request request, long moment) {
        var published = new PublishedFiles(request.output(), Optional.empty());
        return new Ledger(
                templates, sources, settled, published.confirmed(outputs, moment), diagnostics, lines, counts, leftOut);
    }

    /** The lines of these places, but for such as are too long to be worth keeping. */
    private static List<Line> lines(List<Diagnostic> diagnostics, SourceExcerpts excerpts) {
        return diagnostics.stream()
                .map(Diagnostic::place)
                .distinct()
                .flatMap(place -> excerpts.line(place).stream()
                        .filter(text -> text.length() <= LONGEST_LINE)
                        .map(text -> new Line(place, text)))
                .toList();
    }

    /** The text of the line that a place is in. */
    record Line(Place place, String text) {}

    /**
     * A published file.
     *
     * @param settled whether the stamp is old enough to stand for the bytes
     */
    record Output(SitePath path, String digest, Stamp stamp, boolean settled) {}
}
