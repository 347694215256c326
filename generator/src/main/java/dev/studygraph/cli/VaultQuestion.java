package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.source.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The arguments of commands that answer a question about a vault in the terminal, and what they share. */
final class VaultQuestion {
    @Option(
            names = "--vault",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "A folder of notes or one note (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path vault;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    /** What the vault says; empty, and said on standard error, if there is none. */
    Optional<Knowledge> ask(Shell shell) throws IOException {
        Path folder = shell.resolve(vault);
        if (!Files.exists(folder)) {
            shell.say("there is no folder or note '" + vault + "'; name it with --vault");
            return Optional.empty();
        }
        try (ProgressLine progress = new ProgressLine(shell, !Main.isQuiet(command))) {
            return Optional.of(Knowledge.of(folder, progress));
        }
    }

    /** The node of a name as people write it; empty, and said with the nearest name, if there is none. */
    static Optional<NodeId> named(String name, Knowledge knowledge, Shell shell) {
        Optional<NodeId> known = knowledge
                .graph()
                .named(name)
                .or(() -> knowledge.graph().nodes().stream()
                        .map(Node::id)
                        .filter(id -> id.slug().equals(name) || id.toString().equals(name))
                        .findFirst());
        if (known.isEmpty()) {
            shell.say("nothing is called '" + Excerpt.printable(name) + "'" + meant(name, knowledge));
        }
        return known;
    }

    /** {@code ; did you mean 'X'?}, or nothing. */
    static String didYouMean(String word, List<String> known) {
        return Spelling.nearest(word, known)
                .map(nearest -> "; did you mean '" + Excerpt.printable(nearest) + "'?")
                .orElse("");
    }

    private static String meant(String name, Knowledge knowledge) {
        List<String> names = knowledge.graph().services().stream()
                .flatMap(service -> Stream.concat(Stream.of(service.title()), service.aliases().stream()))
                .toList();
        return didYouMean(name, names);
    }
}
