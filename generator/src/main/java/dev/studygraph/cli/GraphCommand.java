package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studygraph graph}: what a thing is related to, as a tree. */
@Command(name = "graph", description = "Shows what is related to a thing and how, as a tree.")
final class GraphCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--around", required = true, paramLabel = "NAME", description = "The thing in the middle.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String name;

    @Mixin
    private final VaultQuestion question = new VaultQuestion();

    GraphCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Knowledge> knowledge = question.ask(shell);
        Optional<NodeId> middle = knowledge.flatMap(known -> VaultQuestion.named(name, known, shell));
        if (middle.isEmpty()) {
            return ExitStatus.USAGE;
        }
        print(middle.get(), knowledge.orElseThrow());
        return ExitStatus.FINE;
    }

    private void print(NodeId middle, Knowledge knowledge) {
        shell.out().println(label(middle, knowledge));
        List<Map.Entry<String, SortedSet<String>>> groups = new ArrayList<>();
        groups.addAll(
                grouped(knowledge.graph().from(middle), "%s →", true, knowledge).entrySet());
        groups.addAll(
                grouped(knowledge.graph().to(middle), "← %s", false, knowledge).entrySet());
        for (int i = 0; i < groups.size(); i++) {
            boolean last = i == groups.size() - 1;
            shell.out().println((last ? "└── " : "├── ") + groups.get(i).getKey());
            List<String> entries = List.copyOf(groups.get(i).getValue());
            for (int k = 0; k < entries.size(); k++) {
                String branch = k == entries.size() - 1 ? "└── " : "├── ";
                shell.out().println((last ? "    " : "│   ") + branch + entries.get(k));
            }
        }
        shell.out().flush();
    }

    /** The other ends of edges, by relation. */
    private static Map<String, SortedSet<String>> grouped(
            List<Edge> edges, String heading, boolean leaving, Knowledge knowledge) {
        Map<String, SortedSet<String>> groups = new TreeMap<>();
        for (Edge edge : edges) {
            groups.computeIfAbsent(heading.formatted(edge.relation().id()), relation -> new TreeSet<>())
                    .add(label(leaving ? edge.to() : edge.from(), knowledge));
        }
        return groups;
    }

    private static String label(NodeId node, Knowledge knowledge) {
        String title = knowledge.graph().node(node).map(Node::title).orElse(node.slug());
        return Excerpt.printable(title) + " (" + node.kind().id() + ")";
    }
}
