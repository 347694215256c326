package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.publish.Publication;
import java.util.List;

/** How a build ended. */
public record Outcome(
        List<Diagnostic> diagnostics, Counts counts, Verdicts verdicts, Ending ending, SourceExcerpts sources) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
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

    /** How many diagnostics are of this severity. */
    public int count(Severity severity) {
        return severity.count(diagnostics);
    }
}
