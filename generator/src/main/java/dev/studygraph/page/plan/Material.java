package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.ReplayedAnswers;
import java.util.List;
import java.util.Map;

/** What every planner draws from: the graph, what was derived from it, and the ways to name and show its parts. */
record Material(
        KnowledgeGraph graph,
        Insights insights,
        Addresses addresses,
        Texts texts,
        Lists lists,
        Tags tags,
        Frames frames,
        NoteSections notes,
        Matrices matrices,
        Cards cards,
        Backlinks backlinks) {

    /** {@code words} are the texts of the interface by message key. */
    static Material of(KnowledgeGraph graph, Insights insights, Map<String, String> words) {
        var addresses = new Addresses(graph);
        var texts = new Texts(graph, insights.embeds(), addresses);
        var lists = new Lists(words, graph.configuration().kinds());
        var tags = new Tags(graph);
        return new Material(
                graph,
                insights,
                addresses,
                texts,
                lists,
                tags,
                new Frames(graph, insights.trees(), addresses, tags, lists),
                new NoteSections(graph, addresses, texts),
                new Matrices(graph, addresses, texts),
                new Cards(graph, insights.trees(), addresses, texts),
                new Backlinks(graph, addresses));
    }

    /** The same for the same graph over other texts of its notes; all that does not show those texts is kept. */
    Material over(KnowledgeGraph reworded) {
        var others = addresses.over(reworded);
        var othersTexts = new Texts(reworded, insights.embeds(), others);
        return new Material(
                reworded,
                insights,
                others,
                othersTexts,
                lists,
                tags,
                frames,
                new NoteSections(reworded, others, othersTexts),
                matrices,
                cards,
                new Backlinks(reworded, others));
    }

    /** The answers that lead to a step of a tree. */
    List<ReplayedAnswers.Recap> recapAt(Tree tree, Tree.Step step) {
        var replayed = insights.replayed().get(tree.slug());
        return replayed == null ? List.of() : replayed.on(step.slug());
    }

    Trees trees() {
        return insights.trees();
    }
}
