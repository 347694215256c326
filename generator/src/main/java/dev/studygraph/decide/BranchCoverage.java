package dev.studygraph.decide;

import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers of a tree are taken by a scenario that ends where it should.
 *
 * @param tree the tree's slug
 * @param branches every answer of every question, in reading order
 */
public record BranchCoverage(String tree, List<Branch> branches) {
    public BranchCoverage {
        branches = List.copyOf(branches);
    }

    /**
     * An answer of a question.
     *
     * @param scenarios those that take it
     */
    public record Branch(Tree.Step.Question question, Tree.Answer answer, List<NodeId> scenarios) {
        public Branch {
            scenarios = List.copyOf(scenarios);
        }

        /** {@code Streaming = yes}, for a report. */
        public String label() {
            return question.criterion()
                            .map(criterion -> criterion.name() + " = ")
                            .orElse(question.text() + " ")
                    + answer.label();
        }
    }

    /** The answers that no scenario takes. */
    public List<Branch> unexercised() {
        return branches.stream().filter(branch -> branch.scenarios().isEmpty()).toList();
    }

    /** Counts the verdicts that are about this tree. */
    public static BranchCoverage of(Tree tree, List<ScenarioVerdict> verdicts) {
        Map<String, List<NodeId>> taken = new HashMap<>();
        for (var verdict : verdicts) {
            if (verdict.tree().equals(tree.slug()) && verdict.outcome() == ScenarioVerdict.Outcome.PASS) {
                verdict.walk()
                        .path()
                        .forEach(
                                step -> taken.computeIfAbsent(step.answer().to().slug(), slug -> new ArrayList<>())
                                        .add(verdict.scenario()));
            }
        }
        var branches = new ArrayList<Branch>();
        tree.steps().forEach(step -> {
            if (step instanceof Tree.Step.Question question) {
                question.answers()
                        .forEach(answer -> branches.add(new Branch(
                                question, answer, taken.getOrDefault(answer.to().slug(), List.of()))));
            }
        });
        return new BranchCoverage(tree.slug(), branches);
    }

    /** The answers of all trees together, the share that is taken, from 0 to 1; 1 if there are none. */
    public static double share(List<BranchCoverage> coverages) {
        var counted = new LinkedHashMap<Boolean, Integer>();
        coverages.forEach(coverage -> coverage.branches()
                .forEach(branch -> counted.merge(!branch.scenarios().isEmpty(), 1, Integer::sum)));
        int exercised = counted.getOrDefault(true, 0);
        int all = exercised + counted.getOrDefault(false, 0);
        return all == 0 ? 1 : (double) exercised / all;
    }
}
