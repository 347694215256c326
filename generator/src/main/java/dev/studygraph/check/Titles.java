package dev.studygraph.check;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a message names nodes: by title, in quotes. */
final class Titles {
    private Titles() {}

    static String of(NodeId id, KnowledgeGraph graph) {
        return "'" + graph.node(id).map(Node::title).orElse(id.slug()) + "'";
    }

    static String of(Collection<NodeId> ids, KnowledgeGraph graph) {
        return ids.stream().map(id -> of(id, graph)).collect(Collectors.joining(", "));
    }
}
