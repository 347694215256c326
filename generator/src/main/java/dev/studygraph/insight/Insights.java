package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.decide.Trials;
import dev.studygraph.graph.KnowledgeGraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that follows from the graph and its trees.
 *
 * @param replayed by the slug of the tree
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
        Tellings tellings) {
    public Insights {
        replayed = Collections.unmodifiableMap(new LinkedHashMap<>(replayed));
    }

    /** Works everything out. */
    public static Insights of(KnowledgeGraph graph, Trees trees) {
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
                Triggers.of(graph),
                replayed,
                OverviewTree.of(graph, trees),
                Embeds.of(graph),
                new Tellings(facts));
    }
}
