package dev.studygraph.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry: the command {@code studygraph}. */
@Command(
        name = "studygraph",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Makes a cross-linked study site from a folder of Markdown notes.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "`studygraph COMMAND --help` says what a command takes."})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec command;

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Shell.ofProcess(), arguments));
    }

    /** Runs a command; what it returns is the exit status. */
    static int run(Shell shell, String... arguments) {
        try {
            return commandLine(shell).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Fault.report(e, shell, false);
        } finally {
            shell.out().flush();
            shell.err().flush();
        }
    }

    private static CommandLine commandLine(Shell shell) {
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new InitCommand(shell))
                .addSubcommand(new BuildCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new ServeCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new DecideCommand(shell, System.in))
                .addSubcommand(new CompareCommand(shell))
                .addSubcommand(new SearchCommand(shell))
                .addSubcommand(new GraphCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(new TemplatesCommand(shell))
                .addSubcommand(new DoctorCommand(shell))
                .addSubcommand(new CompletionCommand(shell))
                .addSubcommand(new ManualCommand(shell));
        commands.setOut(shell.out());
        commands.setErr(shell.err());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler((mistake, arguments) -> usageMistake(mistake, shell));
        commands.setExecutionExceptionHandler((fault, command, parsed) ->
                Fault.report(fault, shell, parsed.expandedArgs().contains("--verbose")));
        return commands;
    }

    private static int usageMistake(CommandLine.ParameterException mistake, Shell shell) {
        CommandLine command = mistake.getCommandLine();
        shell.err().println("studygraph: " + mistake.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(mistake, shell.err())) {
            command.usage(shell.err());
        }
        return ExitStatus.USAGE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(command.commandLine(), "which command? `build` makes the site");
    }

    /** The version the program was packed with. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(not packed)");
            return new String[] {"studygraph " + version};
        }
    }
}
