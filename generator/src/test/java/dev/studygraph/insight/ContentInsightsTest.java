package dev.studygraph.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.check.Lints;
import dev.studygraph.decide.BranchCoverage;
import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import org.junit.jupiter.api.Test;

/** What follows from the notes of this repository. */
class ContentInsightsTest {
    private static final KnowledgeGraph GRAPH = ContentVault.graph(new Diagnostics());
    private static final Insights INSIGHTS = Insights.of(GRAPH, Trees.of(GRAPH));

    @Test
    void everyComparisonHasATreeAndSoHasTheAuthoredDecision() {
        assertThat(GRAPH.comparisons()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(GRAPH.comparisons())
                .allSatisfy(comparison -> assertThat(INSIGHTS.trees().inducedFrom(comparison.id()))
                        .as(comparison.title())
                        .isPresent());
        assertThat(INSIGHTS.trees().all())
                .filteredOn(tree -> tree.provenance() == Tree.Provenance.AUTHORED)
                .singleElement()
                .satisfies(
                        tree -> assertThat(INSIGHTS.trees().counterparts(tree)).isNotEmpty());
    }

    @Test
    void everyScenarioWithStatedFactsEndsAtItsAnswer() {
        assertThat(INSIGHTS.trials().verdicts()).hasSizeGreaterThan(40);
        assertThat(INSIGHTS.trials().verdicts())
                .allSatisfy(verdict -> assertThat(verdict.outcome())
                        .as("%s in %s", verdict.scenario(), verdict.tree())
                        .isEqualTo(ScenarioVerdict.Outcome.PASS));
    }

    @Test
    void theScenariosExerciseNearlyEveryBranch() {
        assertThat(BranchCoverage.share(INSIGHTS.trials().coverage())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void noLintWarns() {
        assertThat(Lints.findings(GRAPH, INSIGHTS))
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .isEmpty();
    }

    @Test
    void tipsAndListsYieldWordingsOfExamQuestions() {
        assertThat(INSIGHTS.triggers().phrases())
                .anySatisfy(trigger -> {
                    assertThat(trigger.phrase()).isEqualTo("since the last run");
                    assertThat(trigger.services()).extracting(NodeId::slug).containsExactly("glue-job-bookmarks");
                })
                .anySatisfy(trigger -> {
                    assertThat(trigger.phrase()).isEqualTo("no servers");
                    assertThat(trigger.services()).extracting(NodeId::slug).containsExactly("aws-glue");
                })
                .noneSatisfy(trigger -> assertThat(trigger.contradicts()).isTrue());
    }

    @Test
    void theOverviewHoldsEveryTreeOnce() {
        assertThat(INSIGHTS.overview().goals().stream()
                        .flatMap(goal -> goal.trees().stream())
                        .map(way -> way.tree().slug()))
                .containsExactlyInAnyOrderElementsOf(
                        INSIGHTS.trees().all().stream().map(Tree::slug).toList());
    }

    @Test
    void theBlueprintsAreCoveredAndEveryReferenceIsKnown() {
        assertThat(INSIGHTS.coverage().unknown()).isEmpty();
        assertThat(INSIGHTS.coverage().exams())
                .first()
                .satisfies(exam -> assertThat(exam.domains().get(0).share()).isPositive());
    }
}
