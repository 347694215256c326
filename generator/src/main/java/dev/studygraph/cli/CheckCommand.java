package dev.studygraph.cli;

import dev.studygraph.build.Build;
import dev.studygraph.build.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code studygraph check}: all that `build` would find, without publishing. */
@Command(name = "check", description = "Says what is wrong in the notes; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final VaultOptions vault = new VaultOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> refusal = vault.missing(shell);
        if (refusal.isPresent()) {
            shell.err().println("studygraph: " + refusal.get());
            return ExitStatus.USAGE;
        }
        Outcome outcome;
        try (ProgressLine progress = new ProgressLine(shell, !report.quiet())) {
            outcome = new Build(vault.request(shell, Path.of("site"), true, false), progress).check();
        }
        report.write(outcome, shell, true);
        if (!report.quiet() && report.forPeople()) {
            shell.out().print(VerdictTable.of(outcome.verdicts()));
            shell.out().flush();
        }
        if (!report.quiet()) {
            shell.err().println(Closing.counts(outcome));
        }
        return report.exitStatus(outcome);
    }
}
