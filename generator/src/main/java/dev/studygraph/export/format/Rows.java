package dev.studygraph.export.format;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Scenarios and facts as rows under a row of headers. */
final class Rows {
    private Rows() {}

    static List<List<String>> scenarios(KnowledgeGraph graph) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("id", "need", "answers", "because", "not", "source", "given", "exam"));
        for (var scenario : graph.scenarios()) {
            rows.add(List.of(
                    scenario.id().toString(),
                    scenario.need().text(),
                    answers(graph, scenario),
                    scenario.because().map(because -> because.text()).orElse(""),
                    scenario.not().stream().map(rival -> rival(graph, rival)).collect(Collectors.joining("; ")),
                    place(scenario.origin()),
                    scenario.given().stream()
                            .filter(Node.GivenFact::explicit)
                            .map(fact -> fact.criterion().name() + " = " + fact.text())
                            .collect(Collectors.joining("; ")),
                    String.join(", ", scenario.exam())));
        }
        return rows;
    }

    static List<List<String>> facts(KnowledgeGraph graph) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("service", "criterion", "text", "value", "source"));
        for (var fact : graph.facts()) {
            rows.add(List.of(
                    title(graph, fact.subject()),
                    fact.criterion().name(),
                    fact.text().text(),
                    String.join("; ", fact.value().keys()),
                    place(fact.origin())));
        }
        return rows;
    }

    /** Alternatives joined by {@code or}, what goes together by {@code +}, a qualifier in parentheses: as notes write answers. */
    static String answers(KnowledgeGraph graph, Node.Scenario scenario) {
        return scenario.answers().stream()
                .map(together -> together.stream()
                        .map(part -> title(graph, part.service())
                                + part.qualifier()
                                        .map(words -> " (" + words + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" or "));
    }

    /** {@code A: why}; what would end a name or an entry has a backslash before it, so that `import` reads the same. */
    private static String rival(KnowledgeGraph graph, Node.RuledOut rival) {
        return title(graph, rival.service()).replaceAll("[;:]", "\\\\$0")
                + rival.reason()
                        .map(reason -> ": " + reason.text().replace(";", "\\;"))
                        .orElse("");
    }

    static String title(KnowledgeGraph graph, NodeId node) {
        return graph.node(node).map(Node::title).orElse(node.slug());
    }

    private static String place(Origin origin) {
        return origin.place().path() + ":" + origin.place().line();
    }
}
