package dev.studygraph.decide;

import static dev.studygraph.decide.Tables.criterion;
import static dev.studygraph.decide.Tables.service;
import static dev.studygraph.decide.Tables.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts walked through a tree, and scenarios as its tests. */
class WalkTest {
    private static final Tree TREE = Induction.tree(
                    Tables.comparison(
                            "feature | A | B | C", "Streaming | yes | no | no", "Size of data | small | small | large"),
                    id -> 1,
                    Wording.of(Tables.PLAIN))
            .orElseThrow();

    @Test
    void factsThatAnswerEveryQuestionReachAnOutcome() {
        var walk = Walk.through(
                TREE, Map.of(criterion("Streaming"), value("no"), criterion("Size of data"), value("large")));

        assertThat(walk)
                .isInstanceOfSatisfying(
                        Walk.Reached.class,
                        reached -> assertThat(reached.outcome().services()).containsExactly(service("C")));
    }

    @Test
    void aWalkStopsWhereAFactIsMissing() {
        var walk = Walk.through(TREE, Map.of(criterion("Streaming"), value("no")));

        assertThat(walk)
                .isInstanceOfSatisfying(
                        Walk.Undecided.class,
                        undecided ->
                                assertThat(undecided.question().criterion()).contains(criterion("Size of data")));
    }

    @Test
    void aValueThatNoAnswerNamesIsNotGuessedAt() {
        var walk = Walk.through(
                TREE, Map.of(criterion("Size of data"), value("huge"), criterion("Streaming"), value("no")));

        assertThat(walk).isInstanceOf(Walk.NoSuchAnswer.class);
    }

    @Test
    void scenariosPassGoWrongOrStayUndecided() {
        var pass = verdict(scenario("C", "Streaming = no", "Size of data = large"));
        var wrong = verdict(scenario("A", "Streaming = no", "Size of data = large"));
        var undecided = verdict(scenario("C", "Streaming = no"));

        assertThat(pass.outcome()).isEqualTo(ScenarioVerdict.Outcome.PASS);
        assertThat(wrong.outcome()).isEqualTo(ScenarioVerdict.Outcome.WRONG);
        assertThat(wrong.wrongAt()).isEqualTo(1);
        assertThat(wrong.stoppedAt().orElseThrow().criterion()).contains(criterion("Streaming"));
        assertThat(undecided.outcome()).isEqualTo(ScenarioVerdict.Outcome.UNDECIDED);
        assertThat(undecided.stoppedAt().orElseThrow().criterion()).contains(criterion("Size of data"));
    }

    @Test
    void aTreeThatHoldsNoAnswerOrAsksNothingStatedIsNotWalked() {
        assertThat(ScenarioVerdict.of(scenario("X", "Streaming = no"), TREE)).isEmpty();
        assertThat(ScenarioVerdict.of(scenario("A", "Colour = red"), TREE)).isEmpty();
    }

    @Test
    void answersThatNoPassingScenarioTakesAreNamed() {
        var coverage = BranchCoverage.of(
                TREE,
                List.of(
                        verdict(scenario("C", "Streaming = no", "Size of data = large")),
                        verdict(scenario("A", "Streaming = no", "Size of data = large"))));

        assertThat(coverage.unexercised())
                .extracting(BranchCoverage.Branch::label)
                .containsExactly("Streaming = yes", "Size of data = small");
        assertThat(BranchCoverage.share(List.of(coverage))).isEqualTo(0.5);
    }

    private static ScenarioVerdict verdict(Node.Scenario scenario) {
        return ScenarioVerdict.of(scenario, TREE).orElseThrow();
    }

    static Node.Scenario scenario(String answer, String... given) {
        var facts = new ArrayList<Node.GivenFact>();
        for (String fact : given) {
            var parts = fact.split(" = ", -1);
            facts.add(new Node.GivenFact(criterion(parts[0]), value(parts[1]), parts[1], true));
        }
        return new Node.Scenario(
                new NodeId(Kind.SCENARIO, "s-" + answer.toLowerCase(java.util.Locale.ROOT)),
                "Need " + answer,
                Tables.at(9),
                Phrase.plain("Need " + answer, Tables.at(9).place()),
                List.of(List.of(new Node.AnswerPart(service(answer), Optional.empty()))),
                Optional.empty(),
                List.of(),
                facts,
                List.of(),
                List.of());
    }
}
