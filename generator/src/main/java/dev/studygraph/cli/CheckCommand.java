package dev.studygraph.cli;

import dev.studygraph.build.Build;
import dev.studygraph.build.Mending;
import dev.studygraph.build.Outcome;
import dev.studygraph.mend.MendedFile;
import dev.studygraph.mend.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studygraph check}: all that `build` would find, without publishing. */
@Command(name = "check", description = "Says what is wrong in the notes; writes nothing unless told to --fix.")
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final VaultOptions vault = new VaultOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(
            names = "--fix",
            description = "First mend what is certain: a misspelt link that can mean one thing only, an alias that"
                    + " is missing. Nothing else in the files changes.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: show the changes as a diff, and write nothing.")
    private boolean dryRun;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> refusal = vault.missing(shell);
        if (refusal.isPresent()) {
            return shell.refuse(refusal.get());
        }
        if (dryRun && !fix) {
            return shell.refuse("--dry-run shows what --fix would change; say both");
        }
        if (fix) {
            mend();
        }
        if (dryRun) {
            return ExitStatus.FINE;
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

    private void mend() throws IOException {
        Mending mending;
        try (ProgressLine progress = new ProgressLine(shell, !report.quiet())) {
            mending = Mending.of(vault.vault(shell), progress);
        }
        int changes = 0;
        for (MendedFile file : mending.files()) {
            String shown = shell.shown(mending.vault().resolve(file.path()));
            if (dryRun) {
                shell.out().print(UnifiedDiff.of(file, shown));
                changes += file.count();
            } else if (file.write(mending.vault())) {
                changes += file.count();
            } else {
                shell.err().println("'" + shown + "' has changed meanwhile and is left alone");
            }
        }
        shell.out().flush();
        if (!report.quiet()) {
            String verb = dryRun ? "would be mended" : changes == 1 ? "was mended" : "were mended";
            shell.err().println(changes + (changes == 1 ? " place " : " places ") + verb);
        }
    }
}
