package dev.studygraph.decide;

import static dev.studygraph.decide.Tables.criterion;
import static dev.studygraph.decide.Tables.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Decision.Answer;
import dev.studygraph.graph.Node.Decision.Step;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.vault.Configuration.CriterionSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees that people wrote. */
class AuthoredTreesTest {
    private static final Node.Comparison TABLE =
            Tables.comparison("feature | A | B | C", "Warehouse | yes | no | no", "In place | no | yes | no");

    @Test
    void aQuestionIsMatchedToTheCriterionItsWordsBelongTo() {
        var tree = Trees.of(graph(written("yes", "A"))).all().get(0);

        assertThat(tree.provenance()).isEqualTo(Tree.Provenance.AUTHORED);
        assertThat(tree.comparison()).contains(TABLE.id());
        var root = (Tree.Step.Question) tree.root();
        assertThat(root.criterion()).contains(criterion("Warehouse"));
        assertThat(root.answers()).extracting(Tree.Answer::keys).containsExactly(List.of("yes"), List.of("no"));
        assertThat(tree.options()).containsExactly(service("A"), service("B"), service("C"));
        // 5 + 2 words; two thirds of the options go on to 2 + 2 more
        assertThat(tree.expectedEffort()).isCloseTo(7 + 2.0 / 3 * 4, within(1e-9));
        assertThat(tree.expectedQuestions()).isCloseTo(1 + 2.0 / 3, within(1e-9));
    }

    @Test
    void authoredAndInducedTreesOfTheSameOptionsKnowEachOther() {
        var trees = Trees.of(graph(written("yes", "A")));

        assertThat(trees.all()).hasSize(2);
        assertThat(trees.all()).extracting(Tree::slug).containsExactly("table", "table-2");
        assertThat(trees.counterparts(trees.all().get(0)))
                .containsExactly(trees.all().get(1));
        assertThat(trees.inducedFrom(TABLE.id())).contains(trees.all().get(1));
    }

    @Test
    void aSoundTreeHasNothingToReport() {
        assertThat(Trees.of(graph(written("yes", "A"))).diagnostics()).isEmpty();
    }

    @Test
    void anOutcomeThatTheFactsRuleOutIsReportedWithItsCell() {
        var found = Trees.of(graph(written("yes", "B"))).diagnostics();

        assertThat(found).extracting(Diagnostic::code).contains(Code.TREE_CONTRADICTS_FACTS);
        assertThat(found.get(0).message()).contains("Warehouse = yes").contains("a table says no");
        assertThat(found.get(0).others()).containsExactly(Tables.at(2).place());
    }

    @Test
    void anAnswerThatRulesOutEverythingBehindItIsReportedOnceAndAnOutcomeAloneAsRuledOut() {
        var swapped = question(
                "Do you need a warehouse?",
                answer("No", "A"),
                new Answer("Yes", question("In place", answer("Yes", "B"), answer("No", "C"))));
        var late = question(
                "Do you need a warehouse?",
                answer("Yes", "A"),
                new Answer("No", question("In place", answer("Yes", "B"), answer("No", "A"), answer("Both", "C"))));

        assertThat(codes(swapped))
                .filteredOn(code -> code == Code.TREE_CONTRADICTS_FACTS)
                .hasSize(2);
        assertThat(Trees.of(graph(swapped)).diagnostics().get(1).message())
                .isEqualTo(
                        "'Which one?' says Warehouse = Yes, but the tables say no of all that it leads to: 'b', 'c'");
        assertThat(Trees.of(graph(late)).diagnostics())
                .filteredOn(found -> found.code() == Code.TREE_OUTCOME_RULED_OUT)
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .isEqualTo("'Which one?' ends at 'A' after Warehouse = No, but a table says yes"));
    }

    @Test
    void repeatedQuestionsMissingAnswersAndTwinAnswersAreReported() {
        var repeated = question(
                "Is it in place?",
                answer("Yes", "B"),
                new Answer("No", question("Is it in place?", answer("Yes", "B"), answer("No", "C"))));
        var lonely = question("Is it in place?", answer("Yes", "B"));
        var twins = question("Is it in place?", answer("Yes", "B"), answer("yes", "C"));

        assertThat(codes(repeated)).contains(Code.TREE_QUESTION_REPEATED);
        assertThat(codes(lonely)).contains(Code.TREE_ANSWER_MISSING);
        assertThat(codes(twins)).contains(Code.TREE_UNREACHABLE);
    }

    @Test
    void aQuestionThatNamesACriterionAmongOtherWordsAsksItIfItsAnswersAreValuesOfIt() {
        assertThat(criterionOf(question("Must it work in place?", answer("Yes", "B"), answer("No", "C"))))
                .contains(criterion("In place"));
        assertThat(criterionOf(question("Must it not work in place?", answer("Yes", "C"), answer("No", "B"))))
                .isEmpty();
        assertThat(criterionOf(question("Who works in place?", answer("One", "B"), answer("Many", "C"))))
                .isEmpty();
        assertThat(criterionOf(question("Is it a replacement?", answer("Yes", "B"), answer("No", "C"))))
                .isEmpty();
    }

    @Test
    void whoAsksForSomethingIsNotContradictedWhereItIsGivenUnasked() {
        var needless = question("Must it work in place?", answer("Yes", "A"), answer("No", "B"));

        assertThat(Trees.of(graph(needless)).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.TREE_CONTRADICTS_FACTS);
            assertThat(found.message()).contains("leads to 'A' by In place = Yes");
        });
    }

    private static Optional<Criterion> criterionOf(Step root) {
        return ((Tree.Step.Question) Trees.of(graph(root)).all().get(0).root()).criterion();
    }

    private static List<Code> codes(Step root) {
        return Trees.of(graph(root)).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Step written(String first, String outcome) {
        return question(
                "Do you need a warehouse?",
                answer(first, outcome),
                new Answer("No", question("In place", answer("Yes", "B"), answer("No", "C"))));
    }

    private static Step question(String text, Answer... answers) {
        return new Step.Question(text, List.of(answers), Tables.at(20));
    }

    private static Answer answer(String label, String outcome) {
        return new Answer(label, new Step.Outcome(outcome, List.of(service(outcome)), Tables.at(21)));
    }

    private static HandMadeGraph graph(Step root) {
        var settings = Map.of(
                "Warehouse", new CriterionSettings(List.of(), Optional.of("Do you need a warehouse?"), Map.of()));
        var graph = new HandMadeGraph(Tables.configuration("en", settings));
        Stream.of("A", "B", "C").forEach(name -> graph.service(name, "Tools"));
        return graph.with(TABLE)
                .with(new Node.Decision(
                        new NodeId(Kind.DECISION, "table"), "Which one?", Tables.at(19), root, List.of()));
    }
}
