package dev.studygraph.decide;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scenarios as tests of the trees.
 *
 * @param verdicts by scenario, then by tree
 * @param coverage one for each tree, in the order of the trees
 */
public record Trials(List<ScenarioVerdict> verdicts, List<BranchCoverage> coverage) {
    public Trials {
        verdicts = List.copyOf(verdicts);
        coverage = List.copyOf(coverage);
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
        var byTree = verdicts.stream().collect(Collectors.groupingBy(ScenarioVerdict::tree));
        return new Trials(
                verdicts,
                trees.all().stream()
                        .map(tree -> BranchCoverage.of(tree, byTree.getOrDefault(tree.slug(), List.of())))
                        .toList());
    }

    public List<ScenarioVerdict> of(NodeId scenario) {
        return verdicts.stream()
                .filter(verdict -> verdict.scenario().equals(scenario))
                .toList();
    }
}
