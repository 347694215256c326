package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.PageKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a decision tree: broad for screens, narrow for phones, or with the way to one of its steps. */
final class TreeDrawing {
    /** Ends in a picture that stands on the page of each step; more would be a wall, and as many walls as steps. */
    private static final int MOST_ENDS = 80;

    private final Material material;

    TreeDrawing(Material material) {
        this.material = material;
    }

    Drawing of(Tree tree) {
        return BroadLayout.of(twig(tree, tree.root(), "", Way.NONE), tree.title());
    }

    /** The same for a phone. */
    Drawing narrow(Tree tree) {
        return NarrowLayout.of(twig(tree, tree.root(), "", Way.NONE), tree.title());
    }

    /**
     * The tree with the way to {@code here} marked and all else faded; of a large tree only the steps that the way passes by, and
     * nothing where even these are too many.
     */
    @Nullable
    Drawing withWayTo(Tree tree, Tree.Step here) {
        var steps = new HashSet<String>();
        collectWay(tree.root(), here, steps);
        boolean whole = tree.steps().filter(Tree.Step.Outcome.class::isInstance).count() <= MOST_ENDS;
        return whole || besides(tree, steps) <= MOST_ENDS
                ? BroadLayout.of(twig(tree, tree.root(), "", new Way(steps, here.slug(), whole)), tree.title())
                : null;
    }

    /** How many answers the questions on a way have. */
    private static int besides(Tree tree, Set<String> way) {
        return tree.steps()
                .filter(step -> step instanceof Tree.Step.Question && way.contains(step.slug()))
                .mapToInt(step -> ((Tree.Step.Question) step).answers().size())
                .sum();
    }

    private static boolean collectWay(Tree.Step at, Tree.Step here, Set<String> way) {
        boolean leads = at.slug().equals(here.slug());
        if (at instanceof Tree.Step.Question question) {
            for (var answer : question.answers()) {
                leads |= collectWay(answer.to(), here, way);
            }
        }
        if (leads) {
            way.add(at.slug());
        }
        return leads;
    }

    private Twig twig(Tree tree, Tree.Step step, String answer, Way way) {
        boolean question = step instanceof Tree.Step.Question;
        return new Twig(
                labelOf(step),
                answer,
                Addresses.of(tree, step),
                "",
                question ? PageKind.DECISION : PageKind.SERVICE,
                (question ? "question" : "outcome") + way.stateOf(step),
                way.lineTo(step),
                step instanceof Tree.Step.Question asked && way.goesOn(step)
                        ? asked.answers().stream()
                                .map(next -> twig(tree, next.to(), next.label(), way))
                                .toList()
                        : List.of());
    }

    private String labelOf(Tree.Step step) {
        return step instanceof Tree.Step.Question question
                ? question.text()
                : OutcomeNames.of(material.addresses(), (Tree.Step.Outcome) step);
    }

    /**
     * The steps on the way to one of them.
     *
     * @param steps none where no way is marked
     * @param whole whether what stands off the way is shown to its ends
     */
    private record Way(Set<String> steps, String here, boolean whole) {
        static final Way NONE = new Way(Set.of(), "", true);

        boolean goesOn(Tree.Step step) {
            return whole || steps.contains(step.slug());
        }

        String stateOf(Tree.Step step) {
            if (step.slug().equals(here)) {
                return " here";
            }
            if (steps.isEmpty()) {
                return "";
            }
            return steps.contains(step.slug()) ? " past" : " faded";
        }

        String lineTo(Tree.Step step) {
            if (steps.isEmpty()) {
                return "";
            }
            return steps.contains(step.slug()) ? "taken" : "faded";
        }
    }
}
