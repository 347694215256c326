package dev.studygraph.decide;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.name.Slugs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Makes decision trees from facts: the tree of least expected reading effort, in words, up to
 * {@value ExactChooser#MOST_OPTIONS} options (see {@link ExactChooser} for the formula), a greedy one above.
 */
public final class Induction {
    /** Questions and outcomes of one tree; what would be more shares an outcome. */
    public static final int MOST_PAGES = 500;

    private Induction() {}

    /**
     * The tree of a comparison.
     *
     * @param weight how much an option counts: 1 + the number of scenarios it answers
     * @return nothing if there are fewer than two options or no fact separates any
     */
    public static Optional<Tree> tree(Node.Comparison comparison, ToIntFunction<NodeId> weight, Wording wording) {
        var options = comparison.options().stream().distinct().toList();
        var table = DecisionTable.of(options, comparison.criteria(), comparison.facts(), weight, wording);
        return root(table)
                .map(root -> tree(
                        comparison.id().slug(),
                        comparison.title(),
                        Optional.of(comparison.id()),
                        root,
                        List.of(comparison.origin()),
                        weight));
    }

    /** The tree of a category's services. */
    static Optional<Tree> tree(CategoryTable category, ToIntFunction<NodeId> weight, Wording wording) {
        var table = DecisionTable.of(category.options(), category.criteria(), category.facts(), weight, wording);
        return root(table)
                .map(root -> tree(
                        Slugs.of(category.category()),
                        wording.categoryTitle(category.category()),
                        Optional.empty(),
                        root,
                        category.sources(),
                        weight));
    }

    private static Tree tree(
            String slug,
            String title,
            Optional<NodeId> comparison,
            Tree.Step root,
            List<Origin> sources,
            ToIntFunction<NodeId> weight) {
        var effort = Effort.of(root, weight);
        return new Tree(
                slug,
                title,
                Tree.Provenance.INDUCED,
                comparison,
                root.remaining(),
                root,
                effort.words(),
                effort.questions(),
                effort.mostQuestions(),
                sources);
    }

    private static Optional<Tree.Step> root(DecisionTable table) {
        return table.options().size() < 2
                ? Optional.empty()
                : Optional.of(StepNames.named(grown(table, chooser(table))))
                        .filter(Tree.Step.Question.class::isInstance);
    }

    static Chooser chooser(DecisionTable table) {
        return table.options().size() <= ExactChooser.MOST_OPTIONS ? new ExactChooser(table) : new GreedyChooser(table);
    }

    /** The tree a chooser makes of a table, its steps still without names. */
    static Tree.Step grown(DecisionTable table, Chooser chooser) {
        var root = new Sprout(table.all());
        var open = new ArrayDeque<>(List.of(root));
        int pages = 1;
        while (!open.isEmpty()) {
            var sprout = open.remove();
            var column = chooser.next(sprout.options);
            if (column.isEmpty()) {
                continue;
            }
            var branches = table.columns().get(column.getAsInt()).branches(sprout.options);
            if (pages + branches.size() > MOST_PAGES) {
                continue;
            }
            pages += branches.size();
            sprout.column = column.getAsInt();
            for (var branch : branches) {
                var next = new Sprout(branch.kept());
                sprout.branches.add(new Shoot(branch, next));
                open.add(next);
            }
        }
        return root.step(table);
    }

    /** A step that is still growing; breadth first, so that a cut at {@link #MOST_PAGES} is fair to all branches. */
    private static final class Sprout {
        private final BitSet options;
        private final List<Shoot> branches = new ArrayList<>();
        private int column = -1;

        Sprout(BitSet options) {
            this.options = options;
        }

        Tree.Step step(DecisionTable table) {
            var remaining = table.named(options);
            if (branches.isEmpty()) {
                return new Tree.Step.Outcome("", remaining, "", remaining);
            }
            var asked = table.columns().get(column);
            var answers = branches.stream()
                    .map(shoot -> new Tree.Answer(
                            shoot.branch().label(),
                            shoot.branch().keys(),
                            shoot.to().step(table)))
                    .toList();
            return new Tree.Step.Question(
                    "",
                    asked.question(),
                    Optional.of(asked.criterion()),
                    answers,
                    remaining,
                    asked.first().map(Fact::origin));
        }
    }

    private record Shoot(Column.Branch branch, Sprout to) {}
}
