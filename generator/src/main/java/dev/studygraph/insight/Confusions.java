package dev.studygraph.insight;

import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is easily taken for each other.
 *
 * @param nearest for each service the three most alike, the most alike first
 * @param hardest pairs, each once, the most alike first
 * @param minimalPairs scenarios that differ in one stated fact and have other answers
 */
public record Confusions(
        Map<NodeId, List<Confusion>> nearest, List<Confusion> hardest, List<MinimalPair> minimalPairs) {
    private static final int NEAREST = 3;
    private static final int HARDEST = 30;

    public Confusions {
        nearest = Collections.unmodifiableMap(new LinkedHashMap<>(nearest));
        hardest = List.copyOf(hardest);
        minimalPairs = List.copyOf(minimalPairs);
    }

    /**
     * Two services that are alike, seen from the first.
     *
     * @param likeness from 0 to 1: half from facts, the part of the criteria both have a value for on which they agree,
     *     half from the scenarios that name both; each damped so that little evidence counts little
     * @param telling the criterion that tells them apart, if a table has one
     */
    public record Confusion(NodeId service, NodeId other, double likeness, Optional<Difference> telling) {}

    /** Two scenarios one stated fact apart. */
    public record MinimalPair(NodeId first, NodeId second, Criterion criterion, String firstSays, String secondSays) {}

    public List<Confusion> of(NodeId service) {
        return nearest.getOrDefault(service, List.of());
    }

    /** The minimal pairs a scenario is part of. */
    public List<MinimalPair> pairsOf(NodeId scenario) {
        return minimalPairs.stream()
                .filter(pair -> pair.first().equals(scenario) || pair.second().equals(scenario))
                .toList();
    }

    static Confusions of(KnowledgeGraph graph, FactSheet facts) {
        var together = together(graph);
        var nearest = new LinkedHashMap<NodeId, List<Confusion>>();
        var pairs = new ArrayList<Confusion>();
        for (var service : graph.services()) {
            var id = service.id();
            var candidates = new LinkedHashSet<>(facts.alternatives(id));
            candidates.addAll(together.getOrDefault(id, Map.of()).keySet());
            var confusions = candidates.stream()
                    .map(other -> confusion(id, other, facts, together))
                    .sorted(Comparator.comparingDouble(Confusion::likeness)
                            .reversed()
                            .thenComparing(Confusion::other))
                    .toList();
            nearest.put(id, confusions.stream().limit(NEAREST).toList());
            confusions.stream()
                    .filter(confusion -> id.compareTo(confusion.other()) < 0)
                    .forEach(pairs::add);
        }
        var hardest = pairs.stream()
                .sorted(Comparator.comparingDouble(Confusion::likeness)
                        .reversed()
                        .thenComparing(Confusion::service)
                        .thenComparing(Confusion::other))
                .limit(HARDEST)
                .toList();
        return new Confusions(nearest, hardest, minimalPairs(graph));
    }

    private static Confusion confusion(
            NodeId here, NodeId there, FactSheet facts, Map<NodeId, Map<NodeId, Integer>> together) {
        var shared = facts.shared(here, there).stream()
                .filter(difference -> !facts.describes(difference))
                .toList();
        long alike = shared.stream()
                .filter(difference -> !FactSheet.excludes(difference))
                .count();
        int scenarios = together.getOrDefault(here, Map.of()).getOrDefault(there, 0);
        double byFacts = shared.isEmpty() ? 0 : (alike + 0.5) / (shared.size() + 1.0);
        double byScenarios = scenarios / (scenarios + 1.0);
        return new Confusion(
                here,
                there,
                (byFacts + byScenarios) / 2,
                facts.differences(here, there).stream().findFirst());
    }

    /** How many scenarios name both, one as an answer and the other as an alternative or as ruled out. */
    private static Map<NodeId, Map<NodeId, Integer>> together(KnowledgeGraph graph) {
        var together = new HashMap<NodeId, Map<NodeId, Integer>>();
        for (var scenario : graph.scenarios()) {
            var answers = Trees.answers(scenario);
            var rivals = new LinkedHashSet<NodeId>();
            scenario.not().forEach(not -> rivals.add(not.service()));
            if (scenario.answers().size() > 1) {
                rivals.addAll(answers);
            }
            for (var answer : answers) {
                for (var rival : rivals) {
                    if (!answer.equals(rival)) {
                        count(together, answer, rival);
                        if (!answers.contains(rival)) {
                            count(together, rival, answer);
                        }
                    }
                }
            }
        }
        return together;
    }

    private static void count(Map<NodeId, Map<NodeId, Integer>> counts, NodeId one, NodeId other) {
        counts.computeIfAbsent(one, id -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
    }

    private static List<MinimalPair> minimalPairs(KnowledgeGraph graph) {
        var pairs = new ArrayList<MinimalPair>();
        var stated = graph.scenarios().stream()
                .filter(scenario -> scenario.given().size() >= 2)
                .toList();
        for (int i = 0; i < stated.size(); i++) {
            for (int j = i + 1; j < stated.size(); j++) {
                minimalPair(stated.get(i), stated.get(j)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** At least two facts in common to speak about, exactly one of them with another value, and no answer in common. */
    private static Optional<MinimalPair> minimalPair(Node.Scenario first, Node.Scenario second) {
        if (!Collections.disjoint(Trees.answers(first), Trees.answers(second))) {
            return Optional.empty();
        }
        var here = ScenarioVerdict.facts(first);
        var there = ScenarioVerdict.facts(second);
        var apart = new ArrayList<Criterion>();
        int common = 0;
        for (var fact : here.entrySet()) {
            var other = there.get(fact.getKey());
            if (other != null) {
                common++;
                if (excludes(fact.getValue(), other)) {
                    apart.add(fact.getKey());
                }
            }
        }
        if (common < 2 || apart.size() != 1) {
            return Optional.empty();
        }
        var criterion = apart.get(0);
        return Optional.of(
                new MinimalPair(first.id(), second.id(), criterion, says(first, criterion), says(second, criterion)));
    }

    private static boolean excludes(Value one, Value other) {
        return !one.any() && !other.any() && one.keys().stream().noneMatch(other::admits);
    }

    private static String says(Node.Scenario scenario, Criterion criterion) {
        return scenario.given().stream()
                .filter(given -> given.criterion().equals(criterion))
                .map(Node.GivenFact::text)
                .findFirst()
                .orElse("");
    }
}
