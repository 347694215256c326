package dev.studygraph.insight;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * In which order to read: what something requires before it, a whole before its parts, else the weightier first.
 *
 * @param stops every described service, and every topic that requires something or is required
 * @param cycles things that require each other, each cycle once, its nodes by id; they are read in order of importance
 */
public record StudyPath(List<Stop> stops, List<List<NodeId>> cycles) {
    public StudyPath {
        stops = List.copyOf(stops);
        cycles = List.copyOf(cycles);
    }

    /**
     * A thing to read.
     *
     * @param after what comes before it for a reason: its requirements and its wholes
     * @param importance its PageRank, a share of 1
     * @param weight of the weightiest exam domain it serves, in per cent; 0 if it serves none
     */
    public record Stop(NodeId node, List<NodeId> after, double importance, int weight) {
        public Stop {
            after = List.copyOf(after);
        }
    }

    static StudyPath of(KnowledgeGraph graph, Importance importance) {
        var order = order(graph);
        var weights = weights(graph);
        Comparator<NodeId> weightier = Comparator.<NodeId>comparingInt(id -> -weights.getOrDefault(id, 0))
                .thenComparingDouble(id -> -importance.of(id))
                .thenComparing(Comparator.naturalOrder());
        var cycles = new ArrayList<List<NodeId>>();
        var group = new HashMap<NodeId, NodeId>();
        var members = new HashMap<NodeId, List<NodeId>>();
        for (var component : new KosarajuStrongConnectivityInspector<>(order).stronglyConnectedSets()) {
            var sorted = component.stream().sorted(weightier).toList();
            members.put(sorted.get(0), sorted);
            sorted.forEach(node -> group.put(node, sorted.get(0)));
            if (sorted.size() > 1) {
                cycles.add(List.copyOf(new TreeSet<>(sorted)));
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.get(0)));
        var stops = new ArrayList<Stop>();
        for (var first : ordered(order, group, weightier)) {
            for (var node : members.getOrDefault(first, List.of())) {
                var after = order.incomingEdgesOf(node).stream()
                        .map(order::getEdgeSource)
                        .sorted()
                        .toList();
                stops.add(new Stop(node, after, importance.of(node), weights.getOrDefault(node, 0)));
            }
        }
        return new StudyPath(stops, cycles);
    }

    /** An edge for each "read this first". */
    private static SimpleDirectedGraph<NodeId, DefaultEdge> order(KnowledgeGraph graph) {
        Set<NodeId> nodes = new TreeSet<>();
        graph.services().stream().filter(service -> !service.stub()).forEach(service -> nodes.add(service.id()));
        Set<NodeId> readable = new HashSet<>(nodes);
        graph.topics().forEach(topic -> readable.add(topic.id()));
        var pairs = new LinkedHashSet<List<NodeId>>();
        for (var edge : graph.edges()) {
            boolean orders = edge.is(Relation.REQUIRES) || edge.is(Relation.PART_OF);
            if (orders
                    && !edge.from().equals(edge.to())
                    && readable.contains(edge.from())
                    && readable.contains(edge.to())) {
                nodes.add(edge.from());
                nodes.add(edge.to());
                pairs.add(List.of(edge.to(), edge.from()));
            }
        }
        var order = new SimpleDirectedGraph<NodeId, DefaultEdge>(DefaultEdge.class);
        nodes.forEach(order::addVertex);
        pairs.forEach(pair -> order.addEdge(pair.get(0), pair.get(1)));
        return order;
    }

    /** The groups of what requires each other, named by their first member, in topological order. */
    private static List<NodeId> ordered(
            SimpleDirectedGraph<NodeId, DefaultEdge> order, Map<NodeId, NodeId> group, Comparator<NodeId> weightier) {
        var groups = new SimpleDirectedGraph<NodeId, DefaultEdge>(DefaultEdge.class);
        order.vertexSet().forEach(node -> groups.addVertex(group.getOrDefault(node, node)));
        for (var edge : order.edgeSet()) {
            var from = group.getOrDefault(order.getEdgeSource(edge), order.getEdgeSource(edge));
            var to = group.getOrDefault(order.getEdgeTarget(edge), order.getEdgeTarget(edge));
            if (!from.equals(to)) {
                groups.addEdge(from, to);
            }
        }
        var ordered = new ArrayList<NodeId>();
        new TopologicalOrderIterator<>(groups, weightier).forEachRemaining(ordered::add);
        return ordered;
    }

    private static Map<NodeId, Integer> weights(KnowledgeGraph graph) {
        var byReference = new HashMap<String, Integer>();
        for (var exam : graph.configuration().exams()) {
            for (var domain : exam.domains()) {
                byReference.put(exam.id() + "/" + domain.id(), domain.weight());
                domain.tasks().forEach(task -> byReference.put(exam.id() + "/" + task.id(), domain.weight()));
            }
        }
        var weights = new HashMap<NodeId, Integer>();
        for (Node node : graph.nodes()) {
            ExamReferences.of(node, graph)
                    .forEach(reference ->
                            weights.merge(node.id(), byReference.getOrDefault(reference.strip(), 0), Math::max));
        }
        return weights;
    }
}
