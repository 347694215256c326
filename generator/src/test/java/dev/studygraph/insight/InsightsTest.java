package dev.studygraph.insight;

import static dev.studygraph.decide.Tables.criterion;
import static dev.studygraph.decide.Tables.service;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.HandMadeGraph;
import dev.studygraph.decide.Tables;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What follows from a graph of four services, two tables and a few scenarios. */
class InsightsTest {

    @Test
    void rivalsTheAuthorNamesComeFirstAndOthersByFewestDifferences() {
        var insights = insights(graph().with(scenario("one", "A", List.of("C"), "Streaming = yes")));

        var rivals = insights.rivals().of(id("one"));
        assertThat(rivals).extracting(Rival::service).containsExactly(service("C"), service("B"));
        assertThat(rivals.get(0).authored()).isPresent();
        assertThat(rivals.get(1).authored()).isEmpty();
        assertThat(rivals.get(1).differences())
                .extracting(Difference::criterion)
                .containsExactly(criterion("Streaming"));
        assertThat(rivals.get(1).differences().get(0).there().text().text()).isEqualTo("no");
    }

    @Test
    void aRivalThatNothingRulesOutStands() {
        var twins = Tables.comparison("feature | A | B", "Size | small | small");
        var graph = new HandMadeGraph(Tables.PLAIN)
                .service("A", "Tools")
                .service("B", "Tools")
                .with(twins)
                .with(scenario("one", "A", List.of()));

        assertThat(insights(graph).rivals().of(id("one")))
                .singleElement()
                .satisfies(rival -> assertThat(rival.stands()).isTrue());
    }

    @Test
    void everyOutcomeSaysWhyNotTheOtherOptions() {
        var insights = insights(graph());
        var tree = insights.trees().all().get(0);

        tree.steps().forEach(step -> {
            if (step instanceof Tree.Step.Outcome outcome) {
                assertThat(insights.rivals().of(tree, outcome))
                        .hasSize(tree.options().size() - outcome.services().size())
                        .allSatisfy(rival -> assertThat(rival.differences()).hasSizeBetween(1, 3));
            }
        });
    }

    @Test
    void theMostAlikeAreNearestAndKnowWhatTellsThemApart() {
        var confusions = insights(graph()).confusions();

        assertThat(confusions.of(service("A")).get(0).other()).isEqualTo(service("B"));
        assertThat(confusions.of(service("A")).get(0).telling())
                .hasValueSatisfying(
                        difference -> assertThat(difference.criterion()).isEqualTo(criterion("Streaming")));
        assertThat(confusions.hardest())
                .first()
                .satisfies(pair ->
                        assertThat(List.of(pair.service(), pair.other())).contains(service("A"), service("B")));
    }

    @Test
    void scenariosOneFactApartWithOtherAnswersAreAPair() {
        var graph = graph().with(scenario("one", "A", List.of(), "Streaming = yes", "Size = small"))
                .with(scenario("two", "B", List.of(), "Streaming = no", "Size = small"))
                .with(scenario("three", "A", List.of(), "Streaming = no", "Size = large"));

        assertThat(insights(graph).confusions().minimalPairs())
                .contains(new Confusions.MinimalPair(id("one"), id("two"), criterion("Streaming"), "yes", "no"));
        assertThat(insights(graph).confusions().pairsOf(id("one"))).hasSize(1);
    }

    @Test
    void whatIsRequiredIsReadFirstAndACycleIsReportedOnceAndHangsNothing() {
        var graph = graph().edge("A", Relation.REQUIRES, "B")
                .edge("B", Relation.PART_OF, "C")
                .edge("D", Relation.REQUIRES, "E")
                .edge("E", Relation.REQUIRES, "D")
                .edge("A", Relation.REQUIRES, "A")
                .service("E", "Tools");
        var path = insights(graph).studyPath();

        assertThat(path.stops())
                .extracting(StudyPath.Stop::node)
                .containsSubsequence(service("C"), service("B"), service("A"))
                .contains(service("D"), service("E"))
                .doesNotHaveDuplicates();
        assertThat(path.cycles()).containsExactly(List.of(service("D"), service("E")));
    }

    @Test
    void anotherAnswerKeepsTheLaterOnesAsFarAsTheyApply() {
        var table = Tables.comparison(
                "feature | A | B | C | D",
                "Streaming | yes | yes | no | no",
                "Size of data | small | large | small | large");
        var graph = new HandMadeGraph(Tables.PLAIN);
        Stream.of("A", "B", "C", "D").forEach(name -> graph.service(name, "Tools"));
        var insights = insights(graph.with(table));
        var tree = insights.trees().all().get(0);
        var recaps = requireNonNull(insights.replayed().get(tree.slug())).on("a");

        assertThat(recaps).hasSize(2);
        assertThat(recaps.get(0).question().text()).isEqualTo("Streaming: yes or no?");
        assertThat(recaps.get(0).others())
                .singleElement()
                .satisfies(other -> assertThat(other.to().remaining()).containsExactly(service("C")));
        assertThat(recaps.get(1).others())
                .singleElement()
                .satisfies(other -> assertThat(other.to().remaining()).containsExactly(service("B")));
    }

    @Test
    void theOverviewLeadsFromAGoalOverATreeToTheTreesOfAServicesParts() {
        var whole = Tables.comparison("feature | A | D", "Streaming | yes | no");
        var graph = graph().with(new Node.Comparison(
                        new NodeId(Kind.COMPARISON, "whole"),
                        "Whole",
                        Tables.at(30),
                        whole.options(),
                        whole.criteria(),
                        whole.facts()))
                .edge("A", Relation.PART_OF, "D")
                .edge("B", Relation.PART_OF, "D")
                .edge("C", Relation.PART_OF, "D");
        var insights = insights(graph);
        var ways = insights.overview().goals().stream()
                .flatMap(goal -> goal.trees().stream())
                .toList();

        assertThat(ways).hasSize(2);
        assertThat(OverviewTree.onward(service("D"), graph, insights.trees()))
                .extracting(Tree::slug)
                .containsExactly("table");
    }

    @Test
    void shortNeedsAreTriggersAndTwoAnswersToOneContradict() {
        var graph = graph().with(scenario("one", "A", List.of())).with(scenario("two", "B", List.of()));

        assertThat(insights(graph).triggers().phrases()).singleElement().satisfies(trigger -> {
            assertThat(trigger.phrase()).isEqualTo("Only new data");
            assertThat(trigger.services()).containsExactly(service("A"), service("B"));
            assertThat(trigger.contradicts()).isTrue();
        });
    }

    private static Insights insights(KnowledgeGraph graph) {
        return Insights.of(graph, Trees.of(graph));
    }

    private static NodeId id(String slug) {
        return new NodeId(Kind.SCENARIO, slug);
    }

    /** A and B agree on two of three criteria; C is unlike both; D stands apart. */
    private static HandMadeGraph graph() {
        var graph = new HandMadeGraph(Tables.PLAIN);
        Stream.of("A", "B", "C", "D").forEach(name -> graph.service(name, "Tools"));
        return graph.with(Tables.comparison(
                "feature | A | B | C",
                "Streaming | yes | no | no",
                "Size | small | small | large",
                "Billing | hourly | hourly | monthly"));
    }

    private static Node.Scenario scenario(String slug, String answer, List<String> not, String... given) {
        var facts = new ArrayList<Node.GivenFact>();
        for (String fact : given) {
            var parts = fact.split(" = ", -1);
            facts.add(new Node.GivenFact(criterion(parts[0]), Tables.value(parts[1]), parts[1], true));
        }
        return new Node.Scenario(
                id(slug),
                "Only new data",
                Tables.at(9),
                Phrase.plain("Only new data", Tables.at(slug.length()).place()),
                List.of(List.of(new Node.AnswerPart(service(answer), Optional.empty()))),
                Optional.empty(),
                not.stream()
                        .map(rival -> new Node.RuledOut(
                                service(rival),
                                Optional.of(Phrase.plain("too big", Tables.at(9).place())),
                                Tables.at(9)))
                        .toList(),
                facts,
                List.of(),
                List.of());
    }
}
