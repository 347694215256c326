package dev.studygraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code studygraph completion}: teaches a shell the commands and their options. */
@Command(
        name = "completion",
        description = "Writes what completes commands in bash and zsh: `source <(studygraph completion)`.")
final class CompletionCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CommandSpec program = command.root();
        shell.out().print(AutoComplete.bash(program.name(), program.commandLine()));
        shell.out().flush();
        return ExitStatus.FINE;
    }
}
