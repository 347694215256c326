package dev.studygraph.cli;

import dev.studygraph.cli.manual.ManPage;
import dev.studygraph.cli.manual.Manual;
import dev.studygraph.cli.manual.ManualMarkdown;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studygraph manual}: all commands with all options, on one page. */
@Command(name = "manual", description = "Writes the man page of all commands: `studygraph manual | man -l -`.")
final class ManualCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Option(names = "--markdown", description = "As a page of Markdown.")
    private boolean markdown;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ManualCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Manual manual = Manual.of(command.root());
        shell.out().print(markdown ? ManualMarkdown.of(manual) : ManPage.of(manual));
        shell.out().flush();
        return ExitStatus.FINE;
    }
}
