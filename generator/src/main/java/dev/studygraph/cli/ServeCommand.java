package dev.studygraph.cli;

import dev.studygraph.build.Edition;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.serve.Preview;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studygraph serve}: shows the site on this machine and makes it again after every edit. */
@Command(name = "serve", description = "Shows the site on this machine and makes it again after every edit.")
final class ServeCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final VaultOptions vault = new VaultOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "A folder that is no part of the notes; nothing is written (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path output;

    @Option(
            names = "--port",
            defaultValue = "4400",
            description = "0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; the default is seen by this machine alone.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String host;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<String> refusal = vault.missing(shell);
        if (refusal.isEmpty() && (port < 0 || port > 65_535)) {
            refusal = Optional.of("a port is a number from 0 to 65535");
        }
        if (refusal.isPresent()) {
            return shell.refuse(refusal.get());
        }
        CountDownLatch end = new CountDownLatch(1);
        try (Preview preview = new Preview(vault.request(shell, output, true, false), host, port, new Narrator())) {
            Thread closing = new Thread(end::countDown);
            Runtime.getRuntime().addShutdownHook(closing);
            shell.out().println(preview.address() + " (Ctrl-C ends)");
            shell.out().flush();
            end.await();
        } catch (BindException e) {
            shell.say("port " + port + " of " + host + " is taken or not ours; choose another with --port");
            return ExitStatus.FAULT;
        }
        return ExitStatus.FINE;
    }

    /** Tells the terminal of each build. */
    private final class Narrator implements Preview.Narrator {
        @Override
        public String problems(Edition edition) {
            return new DiagnosticText(shell, edition.sources()).of(shown(edition));
        }

        private static List<Diagnostic> shown(Edition edition) {
            return edition.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                    .toList();
        }

        @Override
        public void built(int number, Edition edition) {
            shell.err().print(new DiagnosticText(shell, edition.sources()).forTerminal(shown(edition)));
            if (!Main.isQuiet(command)) {
                shell.err().println(Closing.counts(edition.counts(), edition.diagnostics()));
            }
            shell.err().flush();
        }

        @Override
        public void failed(Exception fault) {
            int unused = Fault.report(fault, shell, false);
        }
    }
}
