package dev.studygraph.maven;

import dev.studygraph.build.Counts;
import dev.studygraph.build.Outcome;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what was found in the notes. */
final class Report {
    private final Log log;
    private final boolean strict;

    /** @param strict whether warnings end the build as errors do */
    Report(Log log, boolean strict) {
        this.log = log;
        this.strict = strict;
    }

    /** Says everything, then ends the Maven build if the notes have mistakes that matter. */
    void of(Outcome outcome) throws MojoFailureException {
        outcome.diagnostics().forEach(this::say);
        Counts counts = outcome.counts();
        log.info(counts.notes() + " notes, " + counts.services() + " services, " + counts.scenarios() + " scenarios, "
                + counts.pages() + " pages");
        int errors = outcome.count(Severity.ERROR);
        int warnings = outcome.count(Severity.WARNING);
        if (errors > 0 || (strict && warnings > 0)) {
            throw new MojoFailureException("the notes have " + errors + " errors and " + warnings + " warnings");
        }
    }

    private void say(Diagnostic found) {
        String text = found.place() + ": " + found.severity().label() + ": " + found.message() + " ["
                + found.code().id() + "]"
                + found.hint().map(hint -> "; hint: " + hint).orElse("");
        Consumer<String> level = switch (found.severity()) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
        level.accept(text);
    }
}
