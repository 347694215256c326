package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.decide.Trials;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.note.Note;
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
        return of(graph, trees, InsightMemory.none());
    }

    /** The same, with what was found in the notes before. */
    public static Insights of(KnowledgeGraph graph, Trees trees, InsightMemory memory) {
        var undated = beside(() -> UndatedClaim.all(graph, memory));
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

    /**
     * Whether all this still follows if a note of the graph reads like this, and the graph is the same: what is looked for in the texts
     * of notes is the same in this one, and no other note shows any of it.
     *
     * @param graph the one from which this was worked out, with the note as it was
     */
    public boolean holdWith(Note reworded, KnowledgeGraph graph) {
        Note before = graph.notes().get(reworded.path());
        return before != null
                && !embeds.lookedInto().contains(reworded.path())
                && Embeds.in(before).equals(Embeds.in(reworded))
                && TriggerMining.tips(before, graph).equals(TriggerMining.tips(reworded, graph))
                && UndatedClaim.in(before).equals(UndatedClaim.in(reworded));
    }

    private static <R> ForkJoinTask<R> beside(Callable<R> task) {
        return ForkJoinPool.commonPool().submit(task);
    }
}
