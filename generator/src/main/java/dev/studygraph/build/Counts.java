package dev.studygraph.build;

import dev.studygraph.contract.Api;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;

/**
 * How much of everything a site holds.
 *
 * @param notes published notes
 * @param leftOut notes kept private: drafts, {@code publish: false}, excluded
 * @param pages HTML files
 */
@Api
public record Counts(
        int notes, int leftOut, int services, int scenarios, int comparisons, int trees, int patterns, int pages) {

    static Counts of(KnowledgeGraph graph, Trees trees, int leftOut, int pages) {
        return new Counts(
                graph.notes().size(),
                leftOut,
                graph.services().size(),
                graph.scenarios().size(),
                graph.comparisons().size(),
                trees.all().size(),
                graph.patterns().size(),
                pages);
    }
}
