package dev.studygraph.decide;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Services of one category with the criteria that all of them have in common over several comparisons, where no comparison
 * holds them all.
 *
 * @param facts one for each option and criterion, the first by comparison
 * @param sources the comparisons the facts stand in
 */
record CategoryTable(
        String category, List<NodeId> options, List<Criterion> criteria, List<Fact> facts, List<Origin> sources) {
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
        var members = new HashSet<>(services);
        var wholes = new HashMap<NodeId, Boolean>();
        for (var comparison : graph.comparisons()) {
            for (var fact : comparison.facts()) {
                if (members.contains(fact.subject())
                        && !Criteria.isDescriptive(fact.criterion())
                        && !wholes.computeIfAbsent(fact.subject(), service -> isWhole(service, members, graph))) {
                    cells.computeIfAbsent(fact.criterion(), criterion -> new LinkedHashMap<>())
                            .putIfAbsent(fact.subject(), fact);
                }
            }
        }
        var options = sharing(services, cells);
        cells.values().removeIf(row -> !row.keySet().containsAll(options));
        var kept = new HashSet<>(options);
        cells.values().forEach(row -> row.keySet().retainAll(kept));
        var facts =
                cells.values().stream().flatMap(row -> row.values().stream()).toList();
        var used = new HashSet<>(facts);
        var sources = graph.comparisons().stream()
                .filter(comparison -> comparison.facts().stream().anyMatch(used::contains))
                .map(comparison -> comparison.origin())
                .toList();
        return new CategoryTable(category, options, List.copyOf(cells.keySet()), facts, sources);
    }

    /** The most services that two criteria both know; of equals the first by criterion. */
    private static List<NodeId> sharing(List<NodeId> services, Map<Criterion, Map<NodeId, Fact>> cells) {
        List<NodeId> most = List.of();
        for (var one : cells.entrySet()) {
            for (var other : cells.entrySet()) {
                if (!one.getKey().equals(other.getKey())) {
                    var both = services.stream()
                            .filter(one.getValue()::containsKey)
                            .filter(other.getValue()::containsKey)
                            .toList();
                    most = both.size() > most.size() ? both : most;
                }
            }
        }
        return most;
    }

    /** A whole beside its parts is no choice. */
    private static boolean isWhole(NodeId service, Set<NodeId> services, KnowledgeGraph graph) {
        return graph.to(service).stream().anyMatch(edge -> edge.is(Relation.PART_OF) && services.contains(edge.from()));
    }

    /** Whether one comparison holds all these options; its own tree serves then. */
    private boolean isWithinOne(KnowledgeGraph graph) {
        return graph.comparisons().stream()
                .anyMatch(comparison -> new HashSet<>(comparison.options()).containsAll(options));
    }
}
