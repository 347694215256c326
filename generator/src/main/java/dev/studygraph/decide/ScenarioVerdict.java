package dev.studygraph.decide;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes of walking a scenario through a tree that holds its answer.
 *
 * @param tree the tree's slug
 * @param walk how far the scenario's facts lead
 * @param wrongAt where a walk goes astray: the number of the question, from 1; 0 if it does not
 */
public record ScenarioVerdict(NodeId scenario, String tree, Outcome outcome, Walk walk, int wrongAt) {

    /** How a walk ends. */
    public enum Outcome {
        /** At an outcome that holds an answer of the scenario. */
        PASS,
        /** An answer was taken behind which no answer of the scenario stands. */
        WRONG,
        /** A question came for which the scenario has no fact. */
        UNDECIDED
    }

    /** Walks a scenario; nothing if the tree holds none of its answers or the scenario says nothing the tree asks. */
    public static Optional<ScenarioVerdict> of(Node.Scenario scenario, Tree tree) {
        var answers = Trees.answers(scenario);
        var facts = facts(scenario);
        boolean concerned = tree.options().stream().anyMatch(answers::contains)
                && tree.steps()
                        .anyMatch(step -> step instanceof Tree.Step.Question question
                                && question.criterion()
                                        .filter(facts::containsKey)
                                        .isPresent());
        if (!concerned) {
            return Optional.empty();
        }
        var walk = Walk.through(tree, facts);
        int wrongAt = wrongAt(walk, List.copyOf(answers));
        var outcome = wrongAt > 0 ? Outcome.WRONG : walk instanceof Walk.Reached ? Outcome.PASS : Outcome.UNDECIDED;
        return Optional.of(new ScenarioVerdict(scenario.id(), tree.slug(), outcome, walk, wrongAt));
    }

    /** The question at which the walk went astray, or stopped for want of a fact. */
    public Optional<Tree.Step.Question> stoppedAt() {
        if (wrongAt > 0 && wrongAt <= walk.path().size()) {
            return Optional.of(walk.path().get(wrongAt - 1).question());
        }
        if (walk instanceof Walk.Undecided undecided) {
            return Optional.of(undecided.question());
        }
        return walk instanceof Walk.NoSuchAnswer lost ? Optional.of(lost.question()) : Optional.empty();
    }

    /** The number of that question on the way, from 1; 0 where the walk passed. */
    public int stoppedAtNumber() {
        return switch (outcome) {
            case PASS -> 0;
            case WRONG -> wrongAt;
            case UNDECIDED -> walk.path().size() + 1;
        };
    }

    /** The facts of a scenario by criterion; of two about the same the first counts. */
    public static Map<Criterion, Value> facts(Node.Scenario scenario) {
        var facts = new LinkedHashMap<Criterion, Value>();
        scenario.given().forEach(given -> facts.putIfAbsent(given.criterion(), given.value()));
        return facts;
    }

    private static int wrongAt(Walk walk, List<NodeId> answers) {
        for (int i = 0; i < walk.path().size(); i++) {
            var left = walk.path().get(i).answer().to().remaining();
            if (left.stream().noneMatch(answers::contains)) {
                return i + 1;
            }
        }
        return walk instanceof Walk.NoSuchAnswer ? walk.path().size() + 1 : 0;
    }
}
