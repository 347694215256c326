package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What else the trees could lead to in the place of a service: all other options of a tree, of a large one those that are still
 * possible where it has come down to a choice that a person can weigh. The tree of a category with thousands of services would
 * else hold each against all others.
 */
final class Contenders {
    /** In options of one choice. */
    static final int MOST = 100;

    private final Map<NodeId, List<Collection<NodeId>>> beside = new HashMap<>();
    private final Map<String, Map<String, Collection<NodeId>>> ofLargeTrees = new HashMap<>();

    private Contenders() {}

    static Contenders of(Trees trees) {
        var contenders = new Contenders();
        for (var tree : trees.all()) {
            var options = new LinkedHashSet<>(tree.options());
            if (options.size() <= MOST) {
                contenders.add(options);
            } else {
                contenders.add(
                        tree.root(), contenders.ofLargeTrees.computeIfAbsent(tree.slug(), slug -> new HashMap<>()));
            }
        }
        return contenders;
    }

    /** What stands beside a service in all trees, in their order, and itself. */
    Set<NodeId> beside(NodeId service) {
        var all = new LinkedHashSet<NodeId>();
        beside.getOrDefault(service, List.of()).forEach(all::addAll);
        return all;
    }

    /** What stands beside the services of an outcome in its tree, and they themselves. */
    Collection<NodeId> at(Tree tree, Tree.Step.Outcome outcome) {
        var large = ofLargeTrees.get(tree.slug());
        return large == null ? tree.options() : large.getOrDefault(outcome.slug(), List.of());
    }

    private void add(Set<NodeId> choice) {
        choice.forEach(service ->
                beside.computeIfAbsent(service, id -> new ArrayList<>()).add(choice));
    }

    private void add(Tree.Step step, Map<String, Collection<NodeId>> byOutcome) {
        var choice = new LinkedHashSet<>(step.remaining());
        if (choice.size() <= MOST) {
            add(choice);
            outcomes(step).forEach(outcome -> byOutcome.put(outcome.slug(), choice));
        } else if (step instanceof Tree.Step.Question question) {
            question.answers().forEach(answer -> add(answer.to(), byOutcome));
        }
    }

    private static List<Tree.Step.Outcome> outcomes(Tree.Step step) {
        if (step instanceof Tree.Step.Outcome outcome) {
            return List.of(outcome);
        }
        return ((Tree.Step.Question) step)
                .answers().stream()
                        .flatMap(answer -> outcomes(answer.to()).stream())
                        .toList();
    }
}
