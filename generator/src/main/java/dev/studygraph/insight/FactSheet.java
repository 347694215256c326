package dev.studygraph.insight;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What the tables say of each service, ready to be held against another. */
final class FactSheet {
    /** Who sets things beside each other by one criterion alone, as a heading {@code A vs B} does, names no more than these. */
    private static final int MOST_BY_ONE_CRITERION = 4;

    private final KnowledgeGraph graph;
    private final Map<NodeId, Map<NodeId, Map<Criterion, Fact>>> cells = new HashMap<>();
    private final Map<NodeId, Map<Criterion, Fact>> first = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> wholes = new HashMap<>();
    private final Map<Criterion, Integer> asked = new HashMap<>();

    private final Map<Criterion, Boolean> descriptive = new ConcurrentHashMap<>();

    private FactSheet(KnowledgeGraph graph) {
        this.graph = graph;
    }

    static FactSheet of(KnowledgeGraph graph) {
        var sheet = new FactSheet(graph);
        for (var comparison : graph.comparisons()) {
            var rows = sheet.cells.computeIfAbsent(comparison.id(), id -> new HashMap<>());
            for (var fact : comparison.facts()) {
                rows.computeIfAbsent(fact.subject(), id -> new LinkedHashMap<>())
                        .putIfAbsent(fact.criterion(), fact);
                sheet.first
                        .computeIfAbsent(fact.subject(), id -> new LinkedHashMap<>())
                        .putIfAbsent(fact.criterion(), fact);
            }
        }
        for (var edge : graph.edges()) {
            if (edge.is(Relation.PART_OF)) {
                sheet.wholes.computeIfAbsent(edge.from(), id -> new HashSet<>()).add(edge.to());
            }
        }
        graph.scenarios()
                .forEach(scenario ->
                        scenario.given().forEach(given -> sheet.asked.merge(given.criterion(), 1, Integer::sum)));
        return sheet;
    }

    /** The comparisons a service is an option of. */
    List<Node.Comparison> comparing(NodeId service) {
        return graph.comparing(service);
    }

    /** Whether one is a part of the other, directly or over a part between; such two do not compete. */
    boolean related(NodeId one, NodeId other) {
        return isWithin(one, other, new HashSet<>()) || isWithin(other, one, new HashSet<>());
    }

    private boolean isWithin(NodeId part, NodeId whole, Set<NodeId> seen) {
        return seen.add(part)
                && wholes.getOrDefault(part, Set.of()).stream()
                        .anyMatch(next -> next.equals(whole) || isWithin(next, whole, seen));
    }

    /** The services that a comparison sets beside this one, which a long list that says one thing of each does not. */
    Set<NodeId> alternatives(NodeId service) {
        return beside(
                service,
                comparison -> comparison.criteria().size() != 1
                        || comparison.options().size() <= MOST_BY_ONE_CRITERION);
    }

    /** The services that stand in a comparison with this one, in the order of the comparisons. */
    Set<NodeId> compared(NodeId service) {
        return beside(service, comparison -> true);
    }

    private Set<NodeId> beside(NodeId service, Predicate<Node.Comparison> wanted) {
        var others = new LinkedHashSet<NodeId>();
        comparing(service).stream().filter(wanted).forEach(comparison -> others.addAll(comparison.options()));
        others.remove(service);
        return others;
    }

    /**
     * The criteria on which both have a decided value, with both cells: those of common comparisons first, of other
     * comparisons only what tells apart.
     */
    List<Difference> shared(NodeId here, NodeId there) {
        var shared = new LinkedHashMap<Criterion, Difference>();
        for (var comparison : comparing(here)) {
            var rows = cells.getOrDefault(comparison.id(), Map.of());
            put(shared, rows.getOrDefault(here, Map.of()), rows.getOrDefault(there, Map.of()));
        }
        var elsewhere = new LinkedHashMap<Criterion, Difference>();
        put(elsewhere, first.getOrDefault(here, Map.of()), first.getOrDefault(there, Map.of()));
        elsewhere.forEach((criterion, difference) -> {
            if (!describes(difference)) {
                shared.putIfAbsent(criterion, difference);
            }
        });
        return List.copyOf(shared.values());
    }

    /**
     * The criteria on which two services exclude each other, most telling first: what tells apart before what only
     * describes, then what scenarios state most often, then in table order.
     */
    List<Difference> differences(NodeId here, NodeId there) {
        return shared(here, there).stream()
                .filter(FactSheet::excludes)
                .sorted((one, other) -> {
                    int descriptive = Boolean.compare(describes(one), describes(other));
                    return descriptive != 0
                            ? descriptive
                            : Integer.compare(timesAsked(other.criterion()), timesAsked(one.criterion()));
                })
                .toList();
    }

    /** On how many criteria two services exclude each other; the largest number there is if they share none. */
    int distance(NodeId here, NodeId there) {
        var seen = new HashSet<Criterion>();
        int apart = 0;
        for (var comparison : comparing(here)) {
            var rows = cells.getOrDefault(comparison.id(), Map.of());
            if (rows.containsKey(there)) {
                apart += apart(rows.getOrDefault(here, Map.of()), rows.getOrDefault(there, Map.of()), seen, true);
            }
        }
        apart += apart(first.getOrDefault(here, Map.of()), first.getOrDefault(there, Map.of()), seen, false);
        return seen.isEmpty() ? Integer.MAX_VALUE : apart;
    }

    /** On how many criteria not yet seen two rows exclude each other; what both decide is seen then. */
    private int apart(
            Map<Criterion, Fact> here, Map<Criterion, Fact> there, Set<Criterion> seen, boolean evenDescriptive) {
        int apart = 0;
        for (var cell : here.entrySet()) {
            var other = there.get(cell.getKey());
            if (other != null
                    && decided(cell.getValue())
                    && decided(other)
                    && (evenDescriptive || !describes(cell.getKey()))
                    && seen.add(cell.getKey())
                    && excludes(cell.getValue(), other)) {
                apart++;
            }
        }
        return apart;
    }

    /** Whether no value satisfies both cells. */
    static boolean excludes(Difference difference) {
        return excludes(difference.here(), difference.there());
    }

    private static boolean excludes(Fact here, Fact there) {
        for (String key : here.value().keys()) {
            if (there.value().admits(key)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the criterion describes rather than tells apart. */
    boolean describes(Difference difference) {
        return describes(difference.criterion());
    }

    private boolean describes(Criterion criterion) {
        return descriptive.computeIfAbsent(criterion, Criteria::isDescriptive);
    }

    private int timesAsked(Criterion criterion) {
        return asked.getOrDefault(criterion, 0);
    }

    private static void put(Map<Criterion, Difference> into, Map<Criterion, Fact> here, Map<Criterion, Fact> there) {
        here.forEach((criterion, fact) -> {
            var other = there.get(criterion);
            if (other != null && decided(fact) && decided(other)) {
                into.putIfAbsent(criterion, new Difference(criterion, fact, other));
            }
        });
    }

    private static boolean decided(Fact fact) {
        return !fact.value().any() && !fact.value().keys().isEmpty();
    }
}
