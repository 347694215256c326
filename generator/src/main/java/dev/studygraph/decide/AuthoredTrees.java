package dev.studygraph.decide;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Brings the trees people write into the form of those made from facts, so that they are shown and tested alike. */
final class AuthoredTrees {
    /** Options two sets must share, as a part of all they hold, to be about the same choice. */
    private static final double ALIKE = 0.5;

    private AuthoredTrees() {}

    /** The tree of a decision; its questions are matched to criteria where their words allow. */
    static Tree tree(
            Node.Decision decision,
            AskedCriteria criteria,
            List<Node.Comparison> comparisons,
            ToIntFunction<NodeId> weight) {
        var root = StepNames.named(step(decision.root(), criteria));
        var effort = Effort.of(root, weight);
        return new Tree(
                decision.id().slug(),
                decision.title(),
                Tree.Provenance.AUTHORED,
                sameOptions(root.remaining(), comparisons),
                root.remaining(),
                root,
                effort.words(),
                effort.questions(),
                effort.mostQuestions(),
                List.of(decision.origin()));
    }

    private static Tree.Step step(Node.Decision.Step step, AskedCriteria criteria) {
        if (step instanceof Node.Decision.Step.Question question) {
            var below = question.answers().stream()
                    .map(answer -> step(answer.to(), criteria))
                    .toList();
            var remaining = new LinkedHashSet<NodeId>();
            below.forEach(to -> remaining.addAll(to.remaining()));
            var labels =
                    question.answers().stream().map(Node.Decision.Answer::label).toList();
            var criterion = criteria.askedBy(question.text(), labels, remaining);
            var answers = new ArrayList<Tree.Answer>();
            for (int i = 0; i < below.size(); i++) {
                answers.add(new Tree.Answer(labels.get(i), keys(criterion, labels.get(i), criteria), below.get(i)));
            }
            return new Tree.Step.Question(
                    "", question.text(), criterion, answers, List.copyOf(remaining), Optional.of(question.origin()));
        }
        var outcome = (Node.Decision.Step.Outcome) step;
        return new Tree.Step.Outcome("", outcome.services(), outcome.text(), outcome.services());
    }

    private static List<String> keys(Optional<Criterion> criterion, String label, AskedCriteria criteria) {
        return criterion.map(asked -> criteria.keys(asked, label)).orElse(List.of());
    }

    /** The comparison of the same options, else the one that shares most of them, if at least half. */
    private static Optional<NodeId> sameOptions(List<NodeId> options, List<Node.Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> likeness(options, comparison.options()) >= ALIKE)
                .max(Comparator.<Node.Comparison>comparingDouble(comparison -> likeness(options, comparison.options()))
                        .thenComparing(Node.Comparison::id, Comparator.reverseOrder()))
                .map(Node.Comparison::id);
    }

    private static double likeness(List<NodeId> some, List<NodeId> others) {
        Set<NodeId> both = new HashSet<>(some);
        both.retainAll(others);
        Set<NodeId> either = new HashSet<>(some);
        either.addAll(others);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
