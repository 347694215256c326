package dev.studygraph.page.plan;

import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.page.Link;
import dev.studygraph.page.Step;
import dev.studygraph.page.Walk;
import java.util.List;

/** The ways a scenario takes through the trees that hold its answer. */
final class Walks {
    private final Material material;
    private final Branches branches;

    Walks(Material material) {
        this.material = material;
        this.branches = new Branches(material);
    }

    /** Only ways with at least one step: a tree that asks about nothing the scenario says has nothing to show. */
    List<Walk> of(Node.Scenario scenario) {
        return Cards.servicesOf(scenario).stream()
                .flatMap(service -> material.cards().trees(service).stream())
                .distinct()
                .flatMap(tree -> ScenarioVerdict.of(scenario, tree).stream().map(verdict -> walk(tree, verdict)))
                .filter(walk -> !walk.steps().isEmpty())
                .toList();
    }

    private Walk walk(Tree tree, ScenarioVerdict verdict) {
        var steps = verdict.walk().path().stream()
                .map(taken -> new Step(
                        taken.question().text(),
                        taken.answer().label(),
                        branches.linkTo(tree, taken.question()),
                        List.of()))
                .toList();
        return new Walk(
                material.addresses().linkTo(tree),
                steps,
                endOf(tree, verdict),
                verdict.outcome() == ScenarioVerdict.Outcome.PASS);
    }

    private Link endOf(Tree tree, ScenarioVerdict verdict) {
        Tree.Step end = verdict.walk() instanceof dev.studygraph.decide.Walk.Reached reached
                ? reached.outcome()
                : verdict.stoppedAt().<Tree.Step>map(question -> question).orElse(tree.root());
        return branches.linkTo(tree, end);
    }
}
