package dev.studygraph.build;

import dev.studygraph.decide.BranchCoverage;
import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trials;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Insights;
import java.util.List;

/**
 * The scenarios as tests of the trees, for a report in the terminal.
 *
 * @param rows by tree, then by scenario
 * @param exercised answers of trees that a passing scenario takes
 * @param branches all answers of all trees
 * @param unexercised the other answers, {@code Streaming = yes (Glue job types)}
 */
public record Verdicts(List<Row> rows, int exercised, int branches, List<String> unexercised) {
    public Verdicts {
        rows = List.copyOf(rows);
        unexercised = List.copyOf(unexercised);
    }

    /** Of a vault that nothing is known of. */
    public static final Verdicts NONE = new Verdicts(List.of(), 0, 0, List.of());

    /**
     * A scenario in a tree.
     *
     * @param question the number of the question at which it went wrong or stopped, from 1; 0 if it passed
     * @param asked that question, or empty
     */
    public record Row(String tree, String scenario, ScenarioVerdict.Outcome verdict, int question, String asked) {}

    /** How many rows have this verdict. */
    public long count(ScenarioVerdict.Outcome verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    static Verdicts of(KnowledgeGraph graph, Insights insights) {
        Trials trials = insights.trials();
        List<Row> rows = insights.trees().all().stream()
                .flatMap(tree -> trials.verdicts().stream()
                        .filter(verdict -> verdict.tree().equals(tree.slug()))
                        .map(verdict -> row(verdict, tree, graph)))
                .toList();
        List<String> unexercised = insights.trees().all().stream()
                .flatMap(tree -> trials.coverage().stream()
                        .filter(coverage -> coverage.tree().equals(tree.slug()))
                        .flatMap(coverage -> coverage.unexercised().stream())
                        .map(branch -> branch.label() + " (" + tree.title() + ")"))
                .toList();
        int branches = trials.coverage().stream()
                .map(BranchCoverage::branches)
                .mapToInt(List::size)
                .sum();
        return new Verdicts(rows, branches - unexercised.size(), branches, unexercised);
    }

    private static Row row(ScenarioVerdict verdict, Tree tree, KnowledgeGraph graph) {
        String scenario = graph.node(verdict.scenario())
                .map(Node::title)
                .orElse(verdict.scenario().slug());
        return new Row(
                tree.title(),
                scenario,
                verdict.outcome(),
                verdict.stoppedAtNumber(),
                verdict.stoppedAt().map(Tree.Step.Question::text).orElse(""));
    }
}
