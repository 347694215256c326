package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.publish.SiteFile;
import java.util.List;

/**
 * A whole site before it is published: its files, whose bytes are made when asked for, and what was found on the way.
 *
 * @param files each path once
 * @param reports grows while pages are made, since a template can fail
 */
public record Edition(
        List<SiteFile> files, Diagnostics reports, Counts counts, Verdicts verdicts, SourceExcerpts sources) {
    public Edition {
        files = List.copyOf(files);
    }

    /** What has been reported so far, sorted. */
    public List<Diagnostic> diagnostics() {
        return reports.sorted();
    }

    boolean hasErrors() {
        return Severity.ERROR.count(diagnostics()) > 0;
    }
}
