package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.decide.Trials;
import dev.studygraph.graph.KnowledgeGraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Everything that follows from the graph and its trees.
 *
 * @param replayed by the slug of the tree
 * @param undated prices, limits and gaps that will change, in notes without a date
 */
public record Insights(
        Trees trees,
        Trials trials,
        Rivals rivals,
        Confusions confusions,
        Importance importance,
        StudyPath studyPath,
        Coverage coverage,
        Triggers triggers,
        Map<String, ReplayedAnswers> replayed,
        OverviewTree overview,
        Embeds embeds,
        Tellings tellings,
        List<UndatedClaim> undated) {
    public Insights {
        undated = List.copyOf(undated);
        replayed = Collections.unmodifiableMap(new LinkedHashMap<>(replayed));
    }

    /** Works everything out. */
    public static Insights of(KnowledgeGraph graph, Trees trees) {
        var undated = beside(() -> UndatedClaim.all(graph));
        var triggers = beside(() -> Triggers.of(graph));
        var facts = FactSheet.of(graph);
        var confusions = Confusions.of(graph, facts);
        var importance = Importance.of(graph);
        var replayed = new LinkedHashMap<String, ReplayedAnswers>();
        for (Tree tree : trees.all()) {
            replayed.put(tree.slug(), ReplayedAnswers.of(tree));
        }
        return new Insights(
                trees,
                Trials.of(graph, trees),
                Rivals.of(graph, trees, facts, confusions),
                confusions,
                importance,
                StudyPath.of(graph, importance),
                Coverage.of(graph),
                triggers.join(),
                replayed,
                OverviewTree.of(graph, trees),
                Embeds.of(graph),
                new Tellings(facts),
                undated.join());
    }

    private static <R> ForkJoinTask<R> beside(Callable<R> task) {
        return ForkJoinPool.commonPool().submit(task);
    }
}
