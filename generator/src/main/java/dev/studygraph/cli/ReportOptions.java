package dev.studygraph.cli;

import dev.studygraph.build.Outcome;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The arguments about what a command says and when that counts as a failure. */
final class ReportOptions {

    /** How diagnostics are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write what was found: text (on standard error), json or sarif (on standard output).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Format format;

    @Option(names = "--strict", description = "Count warnings as errors for the exit status.")
    private boolean strict;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    /** Whether people read what is printed, rather than programs. */
    boolean forPeople() {
        return format == Format.TEXT;
    }

    boolean quiet() {
        return Main.isQuiet(command);
    }

    /**
     * Writes what a build found.
     *
     * @param remarks whether text shows remarks as well as errors and warnings
     */
    void write(Outcome outcome, Shell shell, boolean remarks) {
        switch (format) {
            case TEXT -> {
                List<Diagnostic> shown = outcome.diagnostics().stream()
                        .filter(diagnostic -> remarks || diagnostic.severity() != Severity.NOTE)
                        .toList();
                shell.err().print(new DiagnosticText(shell, outcome.sources()).forTerminal(shown));
            }
            case JSON -> shell.out().print(DiagnosticJson.of(outcome));
            case SARIF -> shell.out().print(Sarif.of(outcome));
        }
        shell.out().flush();
        shell.err().flush();
    }

    int exitStatus(Outcome outcome) {
        boolean mistakes = outcome.count(Severity.ERROR) > 0 || (strict && outcome.count(Severity.WARNING) > 0);
        return mistakes ? ExitStatus.MISTAKES : ExitStatus.FINE;
    }
}
