package dev.studygraph.build;

import dev.studygraph.contract.Api;
import dev.studygraph.contract.Internal;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.publish.ClosingFile;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.vault.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A whole site before it is published: its files, whose bytes are made when asked for, and what was found on the way.
 *
 * @param early each path once
 * @param late files that take long to name; they are not among the early ones
 * @param closing what only a published site has, if this one is to be published
 * @param leftOut the Markdown files that became no page, by path
 * @param reports grows while pages are made, since a template can fail
 */
@Api
public record Edition(
        @Internal List<SiteFile> early,
        @Internal Supplier<List<SiteFile>> late,
        @Internal Optional<ClosingFile> closing,
        @Internal Diagnostics reports,
        Counts counts,
        @Internal List<LeftOut> leftOut,
        @Internal Verdicts verdicts,
        @Internal SourceExcerpts sources) {
    @Internal
    public Edition {
        early = List.copyOf(early);
        leftOut = List.copyOf(leftOut);
    }

    /** An edition all of whose files are named. */
    @Internal
    public Edition(
            List<SiteFile> files, Diagnostics reports, Counts counts, Verdicts verdicts, SourceExcerpts sources) {
        this(files, List::of, Optional.empty(), reports, counts, List.of(), verdicts, sources);
    }

    /** The same with other bytes for some of its early files; {@code others} are in the order of those that they stand for. */
    Edition with(List<SiteFile> others) {
        List<SiteFile> files = new ArrayList<>(early);
        int next = 0;
        for (int i = 0; i < files.size() && next < others.size(); i++) {
            if (files.get(i).path().equals(others.get(next).path())) {
                files.set(i, others.get(next++));
            }
        }
        if (next < others.size()) {
            throw new IllegalArgumentException(
                    "no early file, or not in this order: " + others.get(next).path());
        }
        return new Edition(files, late, closing, reports, counts, leftOut, verdicts, sources);
    }

    /** What is said of it, and none of its files. */
    Edition withoutFiles() {
        return new Edition(List.of(), List::of, Optional.empty(), reports, counts, leftOut, verdicts, sources);
    }

    /** Every file, each path once. */
    @Internal
    public List<SiteFile> files() {
        return Stream.concat(early.stream(), late.get().stream()).toList();
    }

    /** What has been reported so far, sorted. */
    public List<Diagnostic> diagnostics() {
        return reports.sorted();
    }

    boolean hasErrors() {
        return Severity.ERROR.count(diagnostics()) > 0;
    }
}
