package dev.studygraph.cli;

import dev.studygraph.cli.doctor.Doctor;
import dev.studygraph.cli.doctor.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph doctor}: what on this machine stands in the way. */
@Command(
        name = "doctor",
        description = "Looks whether this machine has what a build needs, and says what to do if not.")
final class DoctorCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VAULT",
            defaultValue = "content",
            description = "A folder of notes or one note (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path vault;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder that will hold the site (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path output;

    @Option(
            names = "--port",
            defaultValue = "4400",
            description = "The port that `serve` will take (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            return shell.refuse("a port is a number from 0 to 65535");
        }
        List<Finding> findings =
                new Doctor(shell.resolve(vault), shell.resolve(output), shell.cache(), port, shell::shown).findings();
        findings.forEach(this::print);
        shell.out().flush();
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.BAD)
                ? ExitStatus.FAULT
                : ExitStatus.FINE;
    }

    private void print(Finding finding) {
        String mark = switch (finding.level()) {
            case FINE -> "ok  ";
            case MIND -> "mind";
            case BAD -> "BAD ";
        };
        shell.out().println(mark + "  " + finding.subject() + ": " + Excerpt.printable(finding.text()));
        finding.advice().ifPresent(advice -> shell.out().println("      hint: " + advice));
    }
}
