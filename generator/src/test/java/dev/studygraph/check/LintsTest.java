package dev.studygraph.check;

import static dev.studygraph.decide.Tables.criterion;
import static dev.studygraph.decide.Tables.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.HandMadeGraph;
import dev.studygraph.decide.Tables;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the lints say of small graphs. */
class LintsTest {

    @Test
    void optionsThatNothingSeparatesAreReportedWithTheCriterionThatWouldHelp() {
        var neighbour = Tables.comparison("feature | B | C", "Size | small | large");
        var graph = graph().with(new Node.Comparison(
                new NodeId(Kind.COMPARISON, "sizes"),
                "Sizes",
                Tables.at(40),
                neighbour.options(),
                neighbour.criteria(),
                neighbour.facts()));

        assertThat(findings(graph, Code.NOT_SEPARABLE)).singleElement().satisfies(found -> {
            assertThat(found.message()).isEqualTo("no criterion of 'Table' tells 'B', 'C' apart");
            assertThat(found.hint().orElseThrow()).contains("'Size'").contains("'Sizes'");
        });
    }

    @Test
    void aStatedFactThatLeadsAstrayIsAnErrorAndAGuessedOneAWarning() {
        assertThat(findings(graph().with(scenario("A", "no", true)), Code.GIVEN_GOES_ASTRAY))
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .contains("goes astray at question 1 of 'Table'")
                        .contains("'Streaming = no' leaves 'A' out"));
        assertThat(findings(graph().with(scenario("A", "no", false)), Code.SCENARIO_GOES_ASTRAY))
                .hasSize(1);
        assertThat(findings(graph().with(scenario("A", "yes", true)), Code.GIVEN_GOES_ASTRAY))
                .isEmpty();
    }

    @Test
    void aFactThatNoAnswerAgreesWithIsReportedAsSuch() {
        assertThat(findings(graph().with(scenario("A", "sometimes", true)), Code.GIVEN_GOES_ASTRAY))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("has no answer for 'Streaming = sometimes'"));
    }

    @Test
    void aRivalThatNothingRulesOutIsNoted() {
        assertThat(findings(graph().with(scenario("B", "no", true)), Code.AMBIGUOUS_SCENARIO))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).startsWith("nothing rules 'C' out"));
    }

    @Test
    void aServiceThatNothingLeadsToIsNoted() {
        assertThat(findings(graph(), Code.ORPHAN)).hasSize(3);
    }

    private static List<Diagnostic> findings(HandMadeGraph graph, Code code) {
        return Lints.findings(graph, Insights.of(graph, Trees.of(graph))).stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    /** B and C differ in nothing. */
    private static HandMadeGraph graph() {
        return new HandMadeGraph(Tables.PLAIN)
                .service("A", "Tools")
                .service("B", "Tools")
                .service("C", "Tools")
                .with(Tables.comparison("feature | A | B | C", "Streaming | yes | no | no"));
    }

    private static Node.Scenario scenario(String answer, String streaming, boolean explicit) {
        return new Node.Scenario(
                new NodeId(Kind.SCENARIO, "one"),
                "A need that is told at some length so that nobody takes it for a wording",
                Tables.at(9),
                Phrase.plain(
                        "A need that is told at some length so that nobody takes it for a wording",
                        Tables.at(9).place()),
                List.of(List.of(new Node.AnswerPart(service(answer), Optional.empty()))),
                Optional.empty(),
                List.of(),
                List.of(new Node.GivenFact(criterion("Streaming"), Tables.value(streaming), streaming, explicit)),
                List.of(),
                List.of());
    }
}
