package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.decide.Requirement;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph compare}: services side by side, as a table. */
@Command(name = "compare", description = "Sets two to four services side by side, by all criteria they share.")
final class CompareCommand implements Callable<Integer> {
    private static final int WIDEST_CELL = 32;

    private final Shell shell;

    @Parameters(arity = "2..4", paramLabel = "SERVICE", description = "Names as the notes use them.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> names;

    @Option(names = "--differences", description = "Leave out the criteria on which they agree.")
    private boolean differences;

    @Option(names = "--sources", description = "Say after each cell where it stands.")
    private boolean sources;

    @Mixin
    private final VaultQuestion question = new VaultQuestion();

    CompareCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Knowledge> knowledge = question.ask(shell);
        if (knowledge.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Set<NodeId> services = new LinkedHashSet<>();
        for (String name : names) {
            VaultQuestion.named(name, knowledge.get(), shell).ifPresent(services::add);
        }
        if (services.size() < new LinkedHashSet<>(names).size()) {
            return ExitStatus.USAGE;
        }
        print(knowledge.get(), List.copyOf(services));
        return ExitStatus.FINE;
    }

    private void print(Knowledge knowledge, List<NodeId> services) {
        List<Requirement> shared = Requirement.all(knowledge.graph()).stream()
                .filter(requirement -> services.stream()
                                .filter(requirement.cells()::containsKey)
                                .count()
                        >= 2)
                .toList();
        List<Requirement> apart = shared.stream()
                .filter(requirement -> differs(requirement, services))
                .toList();
        List<Requirement> alike = shared.stream()
                .filter(requirement -> !differs(requirement, services))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        services.forEach(service ->
                heading.add(knowledge.graph().node(service).map(Node::title).orElse(service.slug())));
        rows.add(heading);
        apart.forEach(requirement -> rows.add(row(requirement, services)));
        if (!differences) {
            alike.forEach(requirement -> rows.add(row(requirement, services)));
        }
        if (shared.isEmpty()) {
            shell.out().println("no criterion is known of two of them");
        } else {
            shell.out().print(new TextTable(rows, WIDEST_CELL).text());
            shell.out().println();
            shell.out().println(apart.size() + " of " + shared.size() + " shared criteria tell them apart");
        }
        shell.out().flush();
    }

    private List<String> row(Requirement requirement, List<NodeId> services) {
        List<String> row = new ArrayList<>(List.of(requirement.criterion().name()));
        services.forEach(
                service -> row.add(Optional.ofNullable(requirement.cells().get(service))
                        .map(this::cell)
                        .orElse("–")));
        return row;
    }

    private String cell(Fact fact) {
        String text = fact.text().text().strip();
        var place = fact.origin().place();
        return sources ? text + " (" + place.path() + ":" + place.line() + ")" : text;
    }

    private static boolean differs(Requirement requirement, List<NodeId> services) {
        return services.stream()
                        .map(requirement.cells()::get)
                        .filter(fact -> fact != null)
                        .map(fact -> fact.value().keys())
                        .collect(Collectors.toSet())
                        .size()
                > 1;
    }
}
