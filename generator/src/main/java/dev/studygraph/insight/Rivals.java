package dev.studygraph.insight;

import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why not the others, for every scenario and every outcome of a tree.
 *
 * @param byScenario rivals the author names first, then by fewest differences: the more alike, the more tempting
 * @param byOutcome by the slug of the tree, then by that of the outcome; likewise
 */
public record Rivals(Map<NodeId, List<Rival>> byScenario, Map<String, Map<String, List<Rival>>> byOutcome) {
    private static final int MOST_DERIVED = 5;
    private static final int MOST_CRITERIA = 3;

    /** Works the rivals out for every scenario. */
    static Rivals of(KnowledgeGraph graph, Trees trees, FactSheet facts, Confusions confusions) {
        var byScenario = new LinkedHashMap<NodeId, List<Rival>>();
        for (var scenario : graph.scenarios()) {
            byScenario.put(scenario.id(), of(scenario, trees, facts, confusions));
        }
        var byOutcome = new LinkedHashMap<String, Map<String, List<Rival>>>();
        for (var tree : trees.all()) {
            var outcomes = new LinkedHashMap<String, List<Rival>>();
            tree.steps().forEach(step -> {
                if (step instanceof Tree.Step.Outcome outcome
                        && !outcome.services().isEmpty()) {
                    var services = new LinkedHashSet<>(outcome.services());
                    outcomes.put(outcome.slug(), derived(services, tree.options(), Map.of(), facts));
                }
            });
            byOutcome.put(tree.slug(), outcomes);
        }
        return new Rivals(byScenario, byOutcome);
    }

    public List<Rival> of(NodeId scenario) {
        return byScenario.getOrDefault(scenario, List.of());
    }

    /** The other options of a tree, held against the services of one of its outcomes. */
    public List<Rival> of(Tree tree, Tree.Step.Outcome outcome) {
        return byOutcome.getOrDefault(tree.slug(), Map.of()).getOrDefault(outcome.slug(), List.of());
    }

    private static List<Rival> of(Node.Scenario scenario, Trees trees, FactSheet facts, Confusions confusions) {
        var answers = Trees.answers(scenario);
        if (answers.isEmpty()) {
            return List.of();
        }
        var given = ScenarioVerdict.facts(scenario);
        var rivals = new ArrayList<Rival>();
        var named = new LinkedHashSet<>(answers);
        for (var ruledOut : scenario.not()) {
            if (named.add(ruledOut.service())) {
                var nearest = nearest(answers, ruledOut.service(), given, facts);
                rivals.add(
                        new Rival(ruledOut.service(), nearest.answer(), Optional.of(ruledOut), nearest.differences()));
            }
        }
        Set<NodeId> others = new LinkedHashSet<>();
        for (var answer : answers) {
            others.addAll(facts.compared(answer));
            trees.holding(answer).forEach(tree -> others.addAll(tree.options()));
        }
        if (others.isEmpty() && rivals.isEmpty()) {
            answers.forEach(answer -> confusions.of(answer).forEach(confusion -> others.add(confusion.other())));
        }
        others.removeAll(named);
        derived(answers, others, given, facts).stream().limit(MOST_DERIVED).forEach(rivals::add);
        return rivals;
    }

    private static List<Rival> derived(
            Set<NodeId> answers, Collection<NodeId> others, Map<Criterion, Value> given, FactSheet facts) {
        return others.stream()
                .filter(other -> !answers.contains(other))
                .map(other -> nearest(answers, other, given, facts))
                .sorted(Comparator.comparingInt(Nearest::distance))
                .map(near -> new Rival(near.rival(), near.answer(), Optional.empty(), near.differences()))
                .toList();
    }

    /** An answer and a rival that are closest to each other. */
    private record Nearest(NodeId answer, NodeId rival, int distance, List<Difference> differences) {}

    private static Nearest nearest(Set<NodeId> answers, NodeId rival, Map<Criterion, Value> given, FactSheet facts) {
        return answers.stream()
                .map(answer -> {
                    var all = facts.differences(answer, rival);
                    var telling = telling(all, given);
                    boolean unlike = facts.shared(answer, rival).isEmpty();
                    return new Nearest(answer, rival, unlike ? Integer.MAX_VALUE : all.size(), telling);
                })
                .min(Comparator.comparingInt(Nearest::distance))
                .orElseThrow();
    }

    /** What rules a rival out: first the facts the scenario states, if it states any the two differ on. */
    private static List<Difference> telling(List<Difference> differences, Map<Criterion, Value> given) {
        var stated = differences.stream()
                .filter(difference -> {
                    var value = given.get(difference.criterion());
                    return value != null
                            && !value.any()
                            && value.keys().stream()
                                    .noneMatch(difference.there().value()::admits);
                })
                .toList();
        if (!stated.isEmpty()) {
            return stated.stream().limit(MOST_CRITERIA).toList();
        }
        var plain = differences.stream()
                .filter(difference -> !FactSheet.describes(difference))
                .toList();
        return (plain.isEmpty() ? differences : plain)
                .stream().limit(MOST_CRITERIA).toList();
    }
}
