package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.CategoryOrder;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The one tree that joins all others: what are you trying to do, then which tree, then which service, then its parts.
 *
 * @param goals by category, in the order of {@code studygraph.yml}, then in that of the services
 */
public record OverviewTree(List<Goal> goals) {
    public OverviewTree {
        goals = List.copyOf(goals);
    }

    /**
     * A category.
     *
     * @param trees those most of whose options are of this category
     * @param others services of the category that none of these trees leads to, wholes only
     */
    public record Goal(String category, List<Way> trees, List<Exit> others) {
        public Goal {
            trees = List.copyOf(trees);
            others = List.copyOf(others);
        }
    }

    /** A tree and what it can lead to. */
    public record Way(Tree tree, List<Exit> exits) {
        public Way {
            exits = List.copyOf(exits);
        }
    }

    /**
     * A service, and what it consists of.
     *
     * @param onward trees that choose among its parts
     */
    public record Exit(NodeId service, List<NodeId> parts, List<Tree> onward) {
        public Exit {
            parts = List.copyOf(parts);
            onward = List.copyOf(onward);
        }
    }

    static OverviewTree of(KnowledgeGraph graph, Trees trees) {
        var byCategory = new LinkedHashMap<String, List<Node.Service>>();
        CategoryOrder.of(graph).forEach(category -> byCategory.put(category, new ArrayList<>()));
        for (var service : graph.services()) {
            byCategory
                    .computeIfAbsent(service.category(), category -> new ArrayList<>())
                    .add(service);
        }
        var ways = new LinkedHashMap<String, List<Way>>();
        for (var tree : trees.all()) {
            ways.computeIfAbsent(category(tree, graph, byCategory), category -> new ArrayList<>())
                    .add(new Way(
                            tree,
                            tree.options().stream()
                                    .map(option -> exit(option, graph, trees))
                                    .toList()));
        }
        var goals = new ArrayList<Goal>();
        byCategory.forEach((category, services) -> {
            var own = ways.getOrDefault(category, List.of());
            var led = new LinkedHashSet<NodeId>();
            own.forEach(way -> led.addAll(way.tree().options()));
            var others = services.stream()
                    .map(Node.Service::id)
                    .filter(service -> !led.contains(service) && !isPart(service, graph))
                    .map(service -> exit(service, graph, trees))
                    .toList();
            if (!own.isEmpty() || !others.isEmpty()) {
                goals.add(new Goal(category, own, others));
            }
        });
        return new OverviewTree(goals);
    }

    /** The trees that choose among the parts of a service. */
    public static List<Tree> onward(NodeId service, KnowledgeGraph graph, Trees trees) {
        var parts = parts(service, graph);
        if (parts.isEmpty()) {
            return List.of();
        }
        return trees.all().stream()
                .filter(tree -> tree.options().size() >= 2 && parts.containsAll(tree.options()))
                .toList();
    }

    private static Exit exit(NodeId service, KnowledgeGraph graph, Trees trees) {
        return new Exit(service, parts(service, graph), onward(service, graph, trees));
    }

    private static List<NodeId> parts(NodeId service, KnowledgeGraph graph) {
        return graph.to(service).stream()
                .filter(edge -> edge.is(Relation.PART_OF))
                .map(Edge::from)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isPart(NodeId service, KnowledgeGraph graph) {
        return graph.wholeOf(service).isPresent();
    }

    /** The category most options are of; of equals the first listed. */
    private static String category(Tree tree, KnowledgeGraph graph, Map<String, List<Node.Service>> byCategory) {
        var counts = new LinkedHashMap<String, Integer>();
        byCategory.keySet().forEach(category -> counts.put(category, 0));
        for (var option : tree.options()) {
            if (graph.node(option).orElse(null) instanceof Node.Service service) {
                counts.merge(service.category(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> -List.copyOf(counts.keySet()).indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
