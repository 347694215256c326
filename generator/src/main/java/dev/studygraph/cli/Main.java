package dev.studygraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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
    private static final Set<String> TELLING_OF_ALL = Set.of("completion", "manual");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but what was asked for and what is wrong.")
    private boolean quiet;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "With a fault of the program, also show where it happened.")
    private boolean verbose;

    /** Runs the command, here or on standby, and ends the process with its exit status. */
    public static void main(String[] arguments) {
        var shell = Shell.ofProcess();
        System.exit(StandbyProgram.asked(shell, arguments).orElseGet(() -> run(shell, arguments)));
    }

    /** Runs a command; what it returns is the exit status. */
    static int run(Shell shell, String... arguments) {
        try {
            return commandLine(shell, arguments).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Fault.report(e, shell, false);
        } finally {
            shell.out().flush();
            shell.err().flush();
        }
    }

    /** Whether a command should keep what it would tell besides to itself. */
    static boolean isQuiet(CommandSpec command) {
        return command.root().userObject() instanceof Main main && main.quiet;
    }

    private static boolean isVerbose(CommandSpec command) {
        return command.root().userObject() instanceof Main main && main.verbose;
    }

    /** The command as picocli reads it, with those of its parts that the arguments ask for. */
    static CommandLine commandLine(Shell shell, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        asked(shell, arguments)
                .forEach(door ->
                        commands.addSubcommand(door.name(), door.command().get()));
        commands.setOut(shell.out());
        commands.setErr(shell.err());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler((mistake, given) -> usageMistake(mistake, shell));
        commands.setExecutionExceptionHandler(
                (fault, command, parsed) -> Fault.report(fault, shell, isVerbose(command.getCommandSpec())));
        return commands;
    }

    /** A command that is made when it is known to be needed. */
    private record Door(String name, Supplier<Object> command) {}

    /**
     * The command that the first argument names, alone, as describing all of them takes as long as a build with nothing to do; all of
     * them where none is named, or one that tells of the others.
     */
    private static List<Door> asked(Shell shell, String... arguments) {
        List<Door> all = doors(shell);
        if (arguments.length == 0 || TELLING_OF_ALL.contains(arguments[0])) {
            return all;
        }
        List<Door> named =
                all.stream().filter(door -> door.name().equals(arguments[0])).toList();
        return named.isEmpty() ? all : named;
    }

    private static List<Door> doors(Shell shell) {
        return List.of(
                new Door("init", () -> new InitCommand(shell)),
                new Door("build", () -> new BuildCommand(shell)),
                new Door("check", () -> new CheckCommand(shell)),
                new Door("serve", () -> new ServeCommand(shell)),
                new Door("lsp", () -> new LspCommand(shell, System.in, System.out)),
                new Door("explain", () -> new ExplainCommand(shell)),
                new Door("decide", () -> new DecideCommand(shell, System.in)),
                new Door("compare", () -> new CompareCommand(shell)),
                new Door("search", () -> new SearchCommand(shell)),
                new Door("graph", () -> new GraphCommand(shell)),
                new Door("export", () -> new ExportCommand(shell)),
                new Door("import", () -> new ImportCommand(shell)),
                new Door("templates", () -> new TemplatesCommand(shell)),
                new Door("doctor", () -> new DoctorCommand(shell)),
                new Door("completion", () -> new CompletionCommand(shell)),
                new Door("manual", () -> new ManualCommand(shell)));
    }

    private static int usageMistake(CommandLine.ParameterException mistake, Shell shell) {
        CommandLine command = mistake.getCommandLine();
        shell.say(String.valueOf(mistake.getMessage()));
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
