package dev.studygraph.cli.manual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What there is to know about a program with commands.
 *
 * @param summary one sentence
 */
public record Manual(String name, String summary, List<Chapter> chapters) {
    public Manual {
        chapters = List.copyOf(chapters);
    }

    /** What the exit status means, by number. */
    static final Map<String, String> EXIT_STATUS = new java.util.TreeMap<>(Map.of(
            "0", "published, or checked, without an error",
            "1",
                    "there are errors in the notes, or with --strict warnings; with --keep-going the site is published all the same",
            "2", "the command cannot be meant so",
            "3", "a fault of the machine or of the program: a full disk, no permission"));

    /** The variables of the environment that are looked at. */
    static final Map<String, String> ENVIRONMENT = new java.util.TreeMap<>(Map.of(
            "STUDYGRAPH_JAVA_OPTS", "further options for the Java machine, such as -Xmx2g (read by the launchers)",
            "STUDYGRAPH_STANDBY",
                    "if `no`, nothing stays behind for ten minutes to do the next build (read by the launchers for Unix)",
            "CI", "if set to anything, as STUDYGRAPH_STANDBY=no",
            "NO_COLOR", "if set to anything, nothing is coloured",
            "XDG_CACHE_HOME", "where the user's caches lie, on systems other than Windows and macOS"));

    /** The manual of a command with its subcommands, in their order. */
    public static Manual of(CommandSpec program) {
        return new Manual(
                program.name(),
                sentence(program.usageMessage().description(), Optional.empty()),
                program.subcommands().values().stream()
                        .filter(command ->
                                !command.getCommandSpec().usageMessage().hidden())
                        .map(command -> Chapter.of(program.name(), command))
                        .toList());
    }

    /**
     * One command.
     *
     * @param usage the command as it is typed
     */
    record Chapter(String name, String usage, String summary, List<Argument> parameters, List<Argument> options) {
        Chapter {
            parameters = List.copyOf(parameters);
            options = List.copyOf(options);
        }

        private static Chapter of(String program, CommandLine command) {
            CommandSpec spec = command.getCommandSpec();
            StringBuilder usage = new StringBuilder(program + " " + spec.name() + " [OPTION]…");
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "…" : "");
                usage.append(parameter.required() ? " " + label : " [" + label + "]");
            }
            return new Chapter(
                    spec.name(),
                    usage.toString(),
                    sentence(spec.usageMessage().description(), Optional.empty()),
                    spec.positionalParameters().stream()
                            .filter(parameter -> !parameter.hidden())
                            .map(parameter -> new Argument(parameter.paramLabel(), described(parameter)))
                            .toList(),
                    spec.options().stream()
                            .filter(option -> !option.hidden())
                            .map(option -> new Argument(names(option), described(option)))
                            .toList());
        }
    }

    /** A parameter or an option, as it is typed, and what it is for. */
    record Argument(String label, String description) {}

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String described(ArgSpec argument) {
        return sentence(argument.description(), Optional.ofNullable(argument.defaultValue()));
    }

    private static String sentence(String[] lines, Optional<String> usual) {
        return String.join(" ", lines).replace("${DEFAULT-VALUE}", usual.orElse("none"));
    }
}
