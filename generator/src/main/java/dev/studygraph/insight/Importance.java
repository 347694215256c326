package dev.studygraph.insight;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * How much of the notes leads to a node: its PageRank over all edges, those of the same direction counted once.
 *
 * @param byNode shares of a whole of 1
 */
public record Importance(Map<NodeId, Double> byNode) {
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 100;
    private static final double TOLERANCE = 1e-10;

    public Importance {
        byNode = Collections.unmodifiableMap(new LinkedHashMap<>(byNode));
    }

    static Importance of(KnowledgeGraph graph) {
        var links = new SimpleDirectedGraph<NodeId, DefaultEdge>(DefaultEdge.class);
        graph.nodes().stream().map(Node::id).sorted().forEach(links::addVertex);
        for (var edge : graph.edges()) {
            if (!edge.from().equals(edge.to())
                    && links.containsVertex(edge.from())
                    && links.containsVertex(edge.to())) {
                links.addEdge(edge.from(), edge.to());
            }
        }
        var scores = new LinkedHashMap<NodeId, Double>();
        if (!links.vertexSet().isEmpty()) {
            var rank = new PageRank<>(links, DAMPING, ROUNDS, TOLERANCE);
            links.vertexSet().forEach(node -> scores.put(node, rank.getVertexScore(node)));
        }
        return new Importance(scores);
    }

    public double of(NodeId node) {
        return byNode.getOrDefault(node, 0.0);
    }
}
