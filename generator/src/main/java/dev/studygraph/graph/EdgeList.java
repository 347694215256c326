package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;

/** The edges found so far; what must lead somewhere in the end (parts, requirements) is made free of circles. */
final class EdgeList {
    static final Comparator<Edge> ORDER = Comparator.comparing(Edge::from)
            .thenComparing(Edge::relation)
            .thenComparing(Edge::to)
            .thenComparing(edge -> edge.origin().place())
            .thenComparing(edge -> edge.origin().rule())
            .thenComparing(edge -> edge.sentence().orElse(""));

    /** The weakest first: a guess goes before a statement, the later before the earlier. */
    private static final Comparator<Edge> WEAKEST = Comparator.comparing(
                    (Edge edge) -> edge.origin().confidence())
            .thenComparing(edge -> edge.origin().place())
            .thenComparing(ORDER)
            .reversed();

    private record Relating(NodeId from, Relation relation) {}

    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<Relating, Set<NodeId>> targets = new LinkedHashMap<>();

    void add(NodeId from, Relation relation, NodeId to, Origin origin) {
        add(from, relation, to, origin, Optional.empty());
    }

    void add(NodeId from, Relation relation, NodeId to, Origin origin, Optional<String> sentence) {
        add(new Edge(from, to, relation, origin, sentence));
    }

    void add(Edge edge) {
        boolean loop = edge.from().equals(edge.to()) && !edge.relation().equals(Relation.MENTIONS);
        if (!loop) {
            edges.add(edge);
            targets.computeIfAbsent(new Relating(edge.from(), edge.relation()), key -> new LinkedHashSet<>())
                    .add(edge.to());
        }
    }

    boolean has(NodeId from, Relation relation) {
        return targets.containsKey(new Relating(from, relation));
    }

    boolean has(NodeId from, Relation relation, NodeId to) {
        return targets.getOrDefault(new Relating(from, relation), Set.of()).contains(to);
    }

    List<Edge> of(Relation relation) {
        return edges.stream().filter(edge -> edge.is(relation)).sorted(ORDER).toList();
    }

    List<Edge> sorted() {
        return edges.stream().sorted(ORDER).toList();
    }

    /** Reports the circles of a relation and takes the weakest edge out of each until none is left. */
    void breakCircles(Relation relation, Code code, Map<NodeId, String> titles, Diagnostics diagnostics) {
        var circle = circle(relation);
        while (!circle.isEmpty()) {
            var weakest = circle.stream().min(WEAKEST).orElseThrow();
            var names = circle.stream()
                    .map(edge -> titles.getOrDefault(edge.from(), edge.from().slug()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            boolean parts = relation.equals(Relation.PART_OF);
            String verb = parts ? "are part of each other" : "require each other";
            diagnostics.report(Diagnostic.of(
                    code,
                    weakest.origin().place(),
                    "%s %s".formatted(names, verb),
                    "the site leaves out that %s %s %s"
                            .formatted(
                                    titles.getOrDefault(
                                            weakest.from(), weakest.from().slug()),
                                    parts ? "is part of" : "requires",
                                    titles.getOrDefault(
                                            weakest.to(), weakest.to().slug()))));
            edges.removeIf(edge -> edge.is(relation)
                    && edge.from().equals(weakest.from())
                    && edge.to().equals(weakest.to()));
            circle = circle(relation);
        }
    }

    /** The edges of one circle of a relation, sorted; empty if there is none. */
    private List<Edge> circle(Relation relation) {
        var graph = graph(of(relation));
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(nodes -> nodes.size() > 1)
                        .map(nodes -> of(relation).stream()
                                .filter(edge -> nodes.contains(edge.from()) && nodes.contains(edge.to()))
                                .toList())
                        .min(Comparator.comparing(edges -> edges.get(0), ORDER))
                        .orElse(List.of());
    }

    /** The first thing each node stands in this relation to. */
    Map<NodeId, NodeId> first(Relation relation) {
        var first = new LinkedHashMap<NodeId, NodeId>();
        var sure = new ArrayList<>(of(relation));
        sure.sort(WEAKEST.reversed());
        sure.forEach(edge -> first.putIfAbsent(edge.from(), edge.to()));
        return first;
    }

    static DirectedPseudograph<NodeId, Edge> graph(List<Edge> edges) {
        var graph = new DirectedPseudograph<NodeId, Edge>(Edge.class);
        for (var edge : edges) {
            graph.addVertex(edge.from());
            graph.addVertex(edge.to());
            graph.addEdge(edge.from(), edge.to(), edge);
        }
        return graph;
    }
}
