package dev.studygraph.check;

import dev.studygraph.decide.Tree;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Insights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Options of a comparison that none of its criteria tells apart, with the criterion of another comparison that would. */
final class NotSeparable implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var found = new ArrayList<Diagnostic>();
        for (var comparison : graph.comparisons()) {
            for (var together : together(comparison, insights)) {
                found.add(new Diagnostic(
                        Code.NOT_SEPARABLE,
                        comparison.origin().place(),
                        "no criterion of '%s' tells %s apart".formatted(comparison.title(), Titles.of(together, graph)),
                        Optional.of(hint(comparison, together, graph)),
                        List.of()));
            }
        }
        return found;
    }

    private static Set<List<NodeId>> together(Node.Comparison comparison, Insights insights) {
        var groups = new LinkedHashSet<List<NodeId>>();
        var tree = insights.trees().inducedFrom(comparison.id());
        if (tree.isPresent()) {
            tree.get().steps().forEach(step -> {
                if (step instanceof Tree.Step.Outcome outcome
                        && outcome.services().size() > 1) {
                    groups.add(outcome.services());
                }
            });
        } else if (comparison.criteria().size() > 0
                && comparison.options().stream().distinct().count() > 1) {
            groups.add(comparison.options().stream().distinct().toList());
        }
        return groups;
    }

    /** The other comparisons that hold at least two of these, in order: no other tells any of them apart. */
    private static List<Node.Comparison> neighbours(
            Node.Comparison comparison, List<NodeId> together, KnowledgeGraph graph) {
        var holding = new TreeMap<NodeId, List<Node.Comparison>>();
        together.stream()
                .flatMap(option -> graph.comparing(option).stream())
                .filter(other -> !other.id().equals(comparison.id()))
                .forEach(other -> holding.computeIfAbsent(other.id(), id -> new ArrayList<>())
                        .add(other));
        return holding.values().stream()
                .filter(times -> times.size() > 1)
                .map(times -> times.get(0))
                .toList();
    }

    private static String hint(Node.Comparison comparison, List<NodeId> together, KnowledgeGraph graph) {
        for (var neighbour : neighbours(comparison, together, graph)) {
            for (var criterion : neighbour.criteria()) {
                var facts = neighbour.facts().stream()
                        .filter(fact -> fact.criterion().equals(criterion) && together.contains(fact.subject()))
                        .toList();
                if (separates(facts)) {
                    return "add a row '%s': '%s' has it and there it tells them apart"
                            .formatted(criterion.name(), neighbour.title());
                }
            }
        }
        return "add a criterion on which they differ";
    }

    private static boolean separates(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.value().any())
                .anyMatch(one -> facts.stream()
                        .filter(other -> !other.value().any())
                        .anyMatch(other -> one.value().keys().stream().noneMatch(other.value()::admits)));
    }
}
