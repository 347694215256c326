package dev.studygraph.export.format;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.List;

/** The edges worth drawing: each relation between two nodes once, and no mentions, which drown the rest and stand in {@code graph.json}. */
record Skeleton(List<Link> links) {
    /** A relation between two nodes. */
    record Link(NodeId from, NodeId to, Relation relation) {}

    static Skeleton of(KnowledgeGraph graph) {
        return new Skeleton(graph.edges().stream()
                .filter(edge -> !edge.is(Relation.MENTIONS))
                .map((Edge edge) -> new Link(edge.from(), edge.to(), edge.relation()))
                .distinct()
                .toList());
    }
}
