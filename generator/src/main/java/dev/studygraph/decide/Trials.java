package dev.studygraph.decide;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scenarios as tests of the trees. */
public final class Trials {
    private final List<ScenarioVerdict> verdicts;
    private final Map<String, List<ScenarioVerdict>> byTree;
    private final Map<String, BranchCoverage> coverage = new LinkedHashMap<>();

    private Trials(List<ScenarioVerdict> verdicts, Trees trees) {
        this.verdicts = List.copyOf(verdicts);
        this.byTree = verdicts.stream().collect(Collectors.groupingBy(ScenarioVerdict::tree));
        trees.all().forEach(tree -> coverage.put(tree.slug(), BranchCoverage.of(tree, of(tree))));
    }

    /** Walks every scenario through every tree that holds an answer of it and asks something it states. */
    public static Trials of(KnowledgeGraph graph, Trees trees) {
        var verdicts = new ArrayList<ScenarioVerdict>();
        var holding = new HashMap<NodeId, BitSet>();
        for (int i = 0; i < trees.all().size(); i++) {
            for (var option : trees.all().get(i).options()) {
                holding.computeIfAbsent(option, service -> new BitSet()).set(i);
            }
        }
        for (var scenario : graph.scenarios()) {
            var concerned = new BitSet();
            Trees.answers(scenario).forEach(answer -> concerned.or(holding.getOrDefault(answer, new BitSet())));
            concerned.stream()
                    .forEach(i ->
                            ScenarioVerdict.of(scenario, trees.all().get(i)).ifPresent(verdicts::add));
        }
        return new Trials(verdicts, trees);
    }

    /** All of them, by scenario, then by tree. */
    public List<ScenarioVerdict> verdicts() {
        return verdicts;
    }

    /** Those about one tree, by scenario. */
    public List<ScenarioVerdict> of(Tree tree) {
        return List.copyOf(byTree.getOrDefault(tree.slug(), List.of()));
    }

    /** The scenarios that come to one outcome of a tree, whether or not it holds their answer. */
    public List<NodeId> endingAt(Tree tree, Tree.Step.Outcome outcome) {
        return byTree.getOrDefault(tree.slug(), List.of()).stream()
                .filter(verdict -> verdict.walk() instanceof Walk.Reached reached
                        && reached.outcome().slug().equals(outcome.slug()))
                .map(ScenarioVerdict::scenario)
                .toList();
    }

    /** One for each tree, in the order of the trees. */
    public List<BranchCoverage> coverage() {
        return List.copyOf(coverage.values());
    }

    /** How much of one tree of these is exercised. */
    public BranchCoverage coverage(Tree tree) {
        return Optional.ofNullable(coverage.get(tree.slug())).orElseThrow();
    }
}
