package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.page.Branch;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import java.util.List;

/** A decision tree as an outline. */
final class Branches {
    private final Material material;

    Branches(Material material) {
        this.material = material;
    }

    Branch of(Tree tree, Tree.Step step, String answer) {
        if (step instanceof Tree.Step.Question question) {
            var below = question.answers().stream()
                    .map(next -> of(tree, next.to(), next.label()))
                    .toList();
            return new Branch(answer, linkTo(tree, step), false, List.of(), below);
        }
        var outcome = (Tree.Step.Outcome) step;
        return new Branch(answer, linkTo(tree, step), true, material.cards().links(outcome.services()), List.of());
    }

    Link linkTo(Tree tree, Tree.Step step) {
        if (step instanceof Tree.Step.Question question) {
            return Link.of(Addresses.of(tree, step), question.text(), PageKind.DECISION);
        }
        var outcome = (Tree.Step.Outcome) step;
        return Link.of(Addresses.of(tree, step), OutcomeNames.of(material.addresses(), outcome), PageKind.DECISION);
    }
}
