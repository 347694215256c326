package dev.studygraph.export.format;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeSummary;
import dev.studygraph.source.MarkdownText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood, as Markdown in the shapes that are read without markup: reading the file gives the same services, scenarios and comparisons. */
final class MarkdownDump {
    private final KnowledgeGraph graph;
    private final StringBuilder text = new StringBuilder();

    private MarkdownDump(KnowledgeGraph graph) {
        this.graph = graph;
    }

    static String of(KnowledgeGraph graph, List<Tree> trees) {
        return new MarkdownDump(graph).write(trees);
    }

    private String write(List<Tree> trees) {
        text.append("# ").append(MarkdownText.of(graph.configuration().title())).append('\n');
        graph.services().forEach(this::service);
        if (!graph.scenarios().isEmpty()) {
            text.append("\n## Scenarios\n\n| Scenario | Service | Why |\n|---|---|---|\n");
            graph.scenarios()
                    .forEach(scenario -> row(List.of(
                            scenario.need().text(),
                            Rows.answers(graph, scenario),
                            scenario.because().map(because -> because.text()).orElse(""))));
        }
        graph.comparisons().forEach(this::comparison);
        trees.stream().filter(tree -> tree.root() instanceof Tree.Step.Question).forEach(tree -> {
            text.append("\n## Decision: ").append(MarkdownText.of(tree.title())).append("\n\n");
            step(tree.root(), 0);
        });
        return text.toString();
    }

    private void service(Node.Service service) {
        text.append("\n## ").append(MarkdownText.of(service.title())).append("\n\n");
        service.match(NodeSummary.CASES)
                .ifPresent(summary -> text.append(MarkdownText.of(summary)).append("\n"));
        reasons("Use " + MarkdownText.of(service.title()) + " when:", service.favours());
        reasons("Avoid " + MarkdownText.of(service.title()) + " when:", service.against());
    }

    private void reasons(String leadIn, List<Node.Reason> reasons) {
        if (!reasons.isEmpty()) {
            text.append('\n').append(leadIn).append("\n\n");
            reasons.forEach(reason -> text.append("- ")
                    .append(MarkdownText.of(reason.text().text()))
                    .append('\n'));
        }
    }

    private void comparison(Node.Comparison comparison) {
        text.append("\n## ").append(MarkdownText.of(comparison.title())).append('\n');
        if (comparison.criteria().isEmpty()) {
            return;
        }
        text.append('\n');
        row(Stream.concat(Stream.of("Feature"), comparison.options().stream().map(option -> Rows.title(graph, option)))
                .toList());
        text.append("|").append("---|".repeat(comparison.options().size() + 1)).append('\n');
        var cells = comparison.cells();
        for (var criterion : comparison.criteria()) {
            row(Stream.concat(
                            Stream.of(criterion.name()),
                            comparison.options().stream()
                                    .map(option -> cells.of(option, criterion)
                                            .map(fact -> fact.text().text())
                                            .orElse("")))
                    .toList());
        }
    }

    private void step(Tree.Step step, int depth) {
        if (step instanceof Tree.Step.Question question) {
            if (depth == 0) {
                text.append("- ").append(MarkdownText.of(question.text())).append('\n');
            }
            for (var answer : question.answers()) {
                String next = answer.to() instanceof Tree.Step.Question further
                        ? further.text()
                        : ((Tree.Step.Outcome) answer.to()).text();
                text.append("  ".repeat(depth + 1))
                        .append("- ")
                        .append(MarkdownText.of(answer.label()))
                        .append(" → ")
                        .append(MarkdownText.of(next))
                        .append('\n');
                step(answer.to(), depth + 1);
            }
        }
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
