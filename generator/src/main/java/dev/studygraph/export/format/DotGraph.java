package dev.studygraph.export.format;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;

/**
 * Nodes and typed edges for Graphviz, each kind with a shape of its own.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">the language DOT</a>
 */
final class DotGraph {
    private DotGraph() {}

    static String of(KnowledgeGraph graph) {
        var text = new StringBuilder("digraph studygraph {\n  rankdir=LR;\n");
        graph.nodes()
                .forEach(node -> text.append("  ")
                        .append(quoted(node.id().toString()))
                        .append(" [label=")
                        .append(quoted(node.title()))
                        .append(", shape=")
                        .append(shape(node.id().kind()))
                        .append("];\n"));
        Skeleton.of(graph)
                .links()
                .forEach(link -> text.append("  ")
                        .append(quoted(link.from().toString()))
                        .append(" -> ")
                        .append(quoted(link.to().toString()))
                        .append(" [label=")
                        .append(quoted(link.relation().id()))
                        .append("];\n"));
        return text.append("}\n").toString();
    }

    private static String shape(NodeId.Kind kind) {
        return switch (kind) {
            case SERVICE -> "box";
            case SCENARIO -> "diamond";
            case COMPARISON -> "folder";
            case DECISION -> "triangle";
            case PATTERN -> "cds";
            case TOPIC -> "note";
        };
    }

    /** In a quoted string only the quote and the backslash have a meaning, the latter also in labels. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
