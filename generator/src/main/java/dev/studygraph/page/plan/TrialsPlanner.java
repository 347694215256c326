package dev.studygraph.page.plan;

import dev.studygraph.decide.BranchCoverage;
import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.page.HealthPage.Branch;
import dev.studygraph.page.HealthPage.Lost;
import dev.studygraph.page.HealthPage.TreeTrial;
import dev.studygraph.page.HealthPage.Trials;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plans what health says of the scenarios as tests of the trees. */
final class TrialsPlanner {
    private final Material material;
    private final Branches branches;

    TrialsPlanner(Material material) {
        this.material = material;
        this.branches = new Branches(material);
    }

    Trials trials() {
        var trees = material.trees().all().stream()
                .map(this::trial)
                .sorted(Comparator.comparing(TreeTrial::wrong)
                        .thenComparing(TreeTrial::undecided)
                        .reversed())
                .toList();
        var lost = material.trees().all().stream()
                .flatMap(tree -> of(tree).stream().flatMap(verdict -> lost(tree, verdict)))
                .toList();
        var unexercised = material.trees().all().stream()
                .flatMap(tree -> coverage(tree).unexercised().stream().map(branch -> branch(tree, branch)))
                .toList();
        int exercised = trees.stream().mapToInt(TreeTrial::exercised).sum();
        int all = trees.stream().mapToInt(TreeTrial::branches).sum();
        return new Trials(exercised, all, all == 0 ? 100 : 100 * exercised / all, trees, lost, unexercised);
    }

    private TreeTrial trial(Tree tree) {
        var coverage = coverage(tree);
        int all = coverage.branches().size();
        return new TreeTrial(
                material.addresses().linkTo(tree),
                count(tree, ScenarioVerdict.Outcome.PASS),
                count(tree, ScenarioVerdict.Outcome.WRONG),
                count(tree, ScenarioVerdict.Outcome.UNDECIDED),
                all - coverage.unexercised().size(),
                all);
    }

    private int count(Tree tree, ScenarioVerdict.Outcome outcome) {
        return (int) of(tree).stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .count();
    }

    private List<ScenarioVerdict> of(Tree tree) {
        return material.insights().trials().of(tree);
    }

    private BranchCoverage coverage(Tree tree) {
        return material.insights().trials().coverage(tree);
    }

    private Stream<Lost> lost(Tree tree, ScenarioVerdict verdict) {
        return verdict.stoppedAt().stream()
                .map(question -> new Lost(
                        material.addresses().linkTo(verdict.scenario()),
                        material.addresses().linkTo(tree),
                        verdict.outcome() == ScenarioVerdict.Outcome.WRONG,
                        verdict.stoppedAtNumber(),
                        branches.linkTo(tree, question)));
    }

    private Branch branch(Tree tree, BranchCoverage.Branch branch) {
        return new Branch(
                Link.of(Addresses.of(tree, branch.question()), branch.label(), PageKind.DECISION),
                material.addresses().linkTo(tree));
    }
}
