package dev.studygraph.export.format;

import dev.studygraph.decide.Tree;
import java.util.List;

/** Decision trees as flowcharts that Mermaid draws, one a heading, so that GitHub shows the file as it is. */
final class MermaidTrees {
    private final StringBuilder text = new StringBuilder();
    private int steps;

    private MermaidTrees() {}

    static String of(List<Tree> trees) {
        var all = new StringBuilder();
        for (var tree : trees) {
            all.append(all.isEmpty() ? "" : "\n")
                    .append("## ")
                    .append(line(tree.title()))
                    .append("\n\n```mermaid\nflowchart TD\n");
            var chart = new MermaidTrees();
            chart.step(tree.root());
            all.append(chart.text).append("```\n");
        }
        return all.toString();
    }

    private String step(Tree.Step step) {
        String id = "n" + steps++;
        if (step instanceof Tree.Step.Question question) {
            text.append("  ")
                    .append(id)
                    .append("{\"")
                    .append(label(question.text()))
                    .append("\"}\n");
            for (var answer : question.answers()) {
                String to = step(answer.to());
                text.append("  ")
                        .append(id)
                        .append(" -->|\"")
                        .append(label(answer.label()))
                        .append("\"| ")
                        .append(to)
                        .append('\n');
            }
        } else if (step instanceof Tree.Step.Outcome outcome) {
            text.append("  ")
                    .append(id)
                    .append("[\"")
                    .append(label(outcome.text()))
                    .append("\"]\n");
        }
        return id;
    }

    /** Mermaid reads entities in quoted labels; quotes and angle brackets would end or style them. */
    private static String label(String text) {
        return line(text)
                .replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
