package dev.studygraph.decide;

import static dev.studygraph.decide.Tables.comparison;
import static dev.studygraph.decide.Tables.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.TestConfiguration;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.Configuration.CriterionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trees made of small tables that can be checked by hand. */
class InductionTest {
    private static final Wording ENGLISH = Wording.of(Tables.PLAIN);

    @Test
    void theTreeThatCostsFewestWordsWins() {
        var tree = tree(
                comparison("feature | A | B | C", "Long winded thing | one | two | three", "Small | yes | no | no"));

        assertThat(outline(tree.root()))
                .containsExactly("Long winded thing: which fits?", "  one: a", "  two: b", "  three: c");
        assertThat(tree.expectedEffort()).isCloseTo(8, within(1e-9));
        assertThat(tree.expectedQuestions()).isCloseTo(1, within(1e-9));
    }

    @Test
    void effortWeighsOptionsByTheirScenarios() {
        var table = comparison("feature | A | B | C", "Small | yes | no | no", "Other | x | x | y");
        var tree = Induction.tree(table, id -> id.equals(service("A")) ? 8 : 1, ENGLISH)
                .orElseThrow();

        // "Small: yes or no?" + 2 answers = 6 words; then, for 2 of 10 weights, "Other: which fits?" + 2 = 5
        assertThat(tree.expectedEffort()).isCloseTo(6 + 0.2 * 5, within(1e-9));
        assertThat(tree.expectedQuestions()).isCloseTo(1.2, within(1e-9));
        assertThat(tree.mostQuestions()).isEqualTo(2);
    }

    @Test
    void anUndecidedOptionGoesDownEveryBranchAndAListDownSeveral() {
        var tree = tree(comparison("feature | A | B | C | D", "Source | s3 | hdfs | ? | s3, kafka"));

        assertThat(outline(tree.root()))
                .containsExactly("Source: which fits?", "  s3: a c d", "  hdfs: b c", "  kafka: c d");
    }

    @Test
    void answersThatKeepTheSameAreOneBranch() {
        var tree = tree(comparison("feature | A | B | C", "Source | s3, hdfs, kafka | kafka, jdbc, odbc | odbc, jdbc"));

        assertThat(outline(tree.root()))
                .containsExactly("Source: which fits?", "  s3, hdfs: a", "  kafka: a b", "  jdbc, odbc: b c");
        assertThat(((Tree.Step.Question) tree.root()).answers().get(0).keys()).containsExactly("s3", "hdfs");
    }

    @Test
    void descriptiveCriteriaAreAskedOnlyWhereNothingElseSeparates() {
        var tree = tree(comparison("feature | A | B | C", "Best for | x | y | z", "Big | yes | no | no"));

        assertThat(outline(tree.root()))
                .containsExactly("Big: yes or no?", "  yes: a", "  no → Best for: which fits?", "    y: b", "    z: c");
    }

    @Test
    void optionsThatNothingSeparatesShareAnOutcome() {
        var tree = tree(comparison("feature | A | B | C", "Big | yes | no | no", "Blue | yes | yes | yes"));

        assertThat(outline(tree.root())).containsExactly("Big: yes or no?", "  yes: a", "  no: b c");
    }

    @Test
    void aTableWhoseCellsAllAgreeHasNoTree() {
        assertThat(Induction.tree(comparison("feature | A | B", "Big | yes | yes"), id -> 1, ENGLISH))
                .isEmpty();
    }

    @Test
    void questionsUseTheAuthorsWords() {
        var settings = Map.of("Size", new CriterionSettings(List.of("Big"), Optional.of("How big is it?"), Map.of()));
        var wording = Wording.of(Tables.configuration("en", settings));
        var german = Wording.of(Tables.configuration("de-AT", Map.of()));

        assertThat(wording.question(Tables.criterion("Big"), List.of("yes", "no")))
                .isEqualTo("How big is it?");
        assertThat(wording.question(Tables.criterion("Is it blue?"), List.of("yes")))
                .isEqualTo("Is it blue?");
        assertThat(wording.question(Tables.criterion("Billing"), List.of("a", "b")))
                .isEqualTo("Billing: which fits?");
        assertThat(wording.with(Map.of("Billing", "Who pays?")).question(Tables.criterion("Billing"), List.of()))
                .isEqualTo("Who pays?");
        assertThat(Wording.of(Tables.configuration("ja", Map.of())).question(Tables.criterion("GPU"), List.of("yes")))
                .isEqualTo("GPU：はい、いいえ？");
        assertThat(german.question(Tables.criterion("GPU"), List.of("yes", "no")))
                .isEqualTo("GPU: ja oder nein?");
    }

    @Test
    void pagesTakeTheirAnswersIntoTheirNameOnlyWhereTheyMust() {
        var tree = tree(comparison(
                "feature | A | B | C | D",
                "A much longer criterion that nobody wants to read through | a | b | c | d",
                "Big | yes | yes | no | no",
                "Red | yes | no | yes | no"));

        assertThat(slugs(tree.root()))
                .containsExactly("big-yes-or-no", "yes-red-yes-or-no", "a", "b", "no-red-yes-or-no", "c", "d");
    }

    @Test
    void anOptionInTwoBranchesHasTwoPages() {
        var tree = tree(comparison("feature | A | B | C", "Big | yes | no | ?", "Red | yes | yes | no"));

        assertThat(slugs(tree.root())).doesNotHaveDuplicates().contains("a", "b");
    }

    private static Tree tree(Node.Comparison comparison) {
        return Induction.tree(comparison, id -> 1, ENGLISH).orElseThrow();
    }

    @Test
    void servicesOfACategoryThatShareCriteriaOverSeveralTablesHaveATreeOfTheirOwn() {
        var tree = Trees.of(engines(Tables.PLAIN)).named("engines").orElseThrow();

        assertThat(tree.options()).extracting(NodeId::slug).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(tree.comparison()).isEmpty();
        assertThat(tree.steps().filter(Tree.Step.Outcome.class::isInstance))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.remaining()).hasSize(1));
    }

    @Test
    void aCategoryOfMoreThanAreComparedHasNoneAndThatIsSaid() {
        var trees = Trees.of(engines(TestConfiguration.of("limits: {options: 2}\n")));

        assertThat(trees.named("engines")).isEmpty();
        assertThat(trees.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .isEqualTo("no tree for all of 'Engines': more than 2 services to choose from"));
    }

    /** Three services of a category, which two tables share. */
    private static HandMadeGraph engines(Configuration configuration) {
        var first = Tables.comparison("feature | A | B", "Streaming | yes | no", "GPU | no | yes");
        var second = Tables.comparison("feature | B | C", "Streaming | no | no", "GPU | yes | no");
        var graph = new HandMadeGraph(configuration);
        List.of("A", "B", "C").forEach(name -> graph.service(name, "Engines"));
        return graph.with(first)
                .with(new Node.Comparison(
                        new NodeId(NodeId.Kind.COMPARISON, "second"),
                        "Second",
                        Tables.at(30),
                        second.options(),
                        second.criteria(),
                        second.facts()));
    }

    static List<String> outline(Tree.Step step) {
        var lines = new ArrayList<String>();
        outline(step, "", "", lines);
        return lines;
    }

    private static void outline(Tree.Step step, String indent, String lead, List<String> lines) {
        if (step instanceof Tree.Step.Question question) {
            lines.add(indent + (lead.isEmpty() ? "" : lead + " → ") + question.text());
            question.answers().forEach(answer -> outline(answer.to(), indent + "  ", answer.label(), lines));
        } else if (step instanceof Tree.Step.Outcome outcome) {
            lines.add(indent + lead + ": "
                    + String.join(
                            " ",
                            outcome.services().stream().map(id -> id.slug()).toList()));
        }
    }

    private static List<String> slugs(Tree.Step step) {
        var slugs = new ArrayList<>(List.of(step.slug()));
        if (step instanceof Tree.Step.Question question) {
            question.answers().forEach(answer -> slugs.addAll(slugs(answer.to())));
        }
        return slugs;
    }
}
