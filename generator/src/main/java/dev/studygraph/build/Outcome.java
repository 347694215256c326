package dev.studygraph.build;

import dev.studygraph.contract.Api;
import dev.studygraph.contract.Internal;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Publication;
import dev.studygraph.vault.LeftOut;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * How a build ended.
 *
 * @param leftOut the Markdown files that became no page, by path
 * @param remarks about the machinery rather than the notes, such as a cache that could not be used
 * @param explaining says why each page was made or kept, which few ask; nothing where that was not asked page by page
 */
@Api
public record Outcome(
        List<Diagnostic> diagnostics,
        Counts counts,
        @Internal List<LeftOut> leftOut,
        @Internal Verdicts verdicts,
        Ending ending,
        @Internal SourceExcerpts sources,
        List<String> remarks,
        @Internal Supplier<SortedMap<SitePath, String>> explaining) {
    @Internal
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** What became of the site. */
    public sealed interface Ending {
        /** It was published, or there was a clash with files of somebody else. */
        record Done(Publication publication) implements Ending {}

        /** Nothing was published, because of errors. */
        record Withheld() implements Ending {}

        /** Nothing was to be published. */
        record Checked() implements Ending {}
    }

    /** Why each page was made or kept; empty where that was not asked page by page. */
    public SortedMap<SitePath, String> reasons() {
        return Collections.unmodifiableSortedMap(explaining.get());
    }

    /** How many diagnostics are of this severity. */
    public int count(Severity severity) {
        return severity.count(diagnostics);
    }
}
