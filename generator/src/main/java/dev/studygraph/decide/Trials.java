package dev.studygraph.decide;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.List;

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
        for (var scenario : graph.scenarios()) {
            for (var tree : trees.all()) {
                ScenarioVerdict.of(scenario, tree).ifPresent(verdicts::add);
            }
        }
        return new Trials(
                verdicts,
                trees.all().stream()
                        .map(tree -> BranchCoverage.of(tree, verdicts))
                        .toList());
    }

    public List<ScenarioVerdict> of(NodeId scenario) {
        return verdicts.stream()
                .filter(verdict -> verdict.scenario().equals(scenario))
                .toList();
    }
}
