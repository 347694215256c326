package dev.studygraph.decide;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Services of one category with the criteria they share over several comparisons, where no comparison holds them all.
 *
 * @param facts one for each option and criterion that has any, the first by comparison
 * @param sources the comparisons the facts stand in
 */
record CategoryTable(
        String category, List<NodeId> options, List<Criterion> criteria, List<Fact> facts, List<Origin> sources) {
    private static final int SHARED_CRITERIA = 2;

    /** The tables of a graph, in the order its services' categories appear. */
    static List<CategoryTable> all(KnowledgeGraph graph) {
        var byCategory = new LinkedHashMap<String, List<NodeId>>();
        for (var service : graph.services()) {
            if (!service.category().isBlank()) {
                byCategory
                        .computeIfAbsent(service.category(), category -> new ArrayList<>())
                        .add(service.id());
            }
        }
        var tables = new ArrayList<CategoryTable>();
        byCategory.forEach((category, services) -> {
            var table = of(category, services, graph);
            if (table.options.size() >= 2 && table.sources.size() >= 2 && !table.isWithinOne(graph)) {
                tables.add(table);
            }
        });
        return tables;
    }

    private static CategoryTable of(String category, List<NodeId> services, KnowledgeGraph graph) {
        var cells = new LinkedHashMap<Criterion, Map<NodeId, Fact>>();
        for (var comparison : graph.comparisons()) {
            for (var fact : comparison.facts()) {
                if (services.contains(fact.subject()) && !Descriptive.is(fact.criterion())) {
                    cells.computeIfAbsent(fact.criterion(), criterion -> new LinkedHashMap<>())
                            .putIfAbsent(fact.subject(), fact);
                }
            }
        }
        Set<NodeId> options = new LinkedHashSet<>(services);
        boolean smaller = true;
        while (smaller) {
            cells.values().forEach(row -> row.keySet().retainAll(options));
            cells.values().removeIf(row -> row.size() < 2);
            smaller = options.removeIf(option -> known(option, cells.values()) < SHARED_CRITERIA);
        }
        var facts =
                cells.values().stream().flatMap(row -> row.values().stream()).toList();
        var sources = graph.comparisons().stream()
                .filter(comparison -> comparison.facts().stream().anyMatch(facts::contains))
                .map(comparison -> comparison.origin())
                .toList();
        return new CategoryTable(category, List.copyOf(options), List.copyOf(cells.keySet()), facts, sources);
    }

    private static long known(NodeId option, Collection<Map<NodeId, Fact>> rows) {
        return rows.stream().filter(row -> row.containsKey(option)).count();
    }

    /** Whether one comparison holds all these options; its own tree serves then. */
    private boolean isWithinOne(KnowledgeGraph graph) {
        return graph.comparisons().stream()
                .anyMatch(comparison -> new HashSet<>(comparison.options()).containsAll(options));
    }
}
