package dev.studygraph.build;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.search.Search;
import dev.studygraph.search.SearchSettings;
import java.io.IOException;
import java.nio.file.Path;

/** What a vault says, joined, without any page: for commands that answer in the terminal. */
public record Knowledge(KnowledgeGraph graph, Trees trees) {

    /**
     * Reads a vault as a build does; what is wrong with its notes is left to `check`.
     *
     * @throws IOException if the machine fails
     */
    public static Knowledge of(Path folder, Progress progress) throws IOException {
        return JoinedVault.read(folder, progress, joined -> new Knowledge(joined.graph(), Trees.of(joined.graph())));
    }

    /** Answers queries as the site's search does. */
    public Search search() {
        var configuration = graph.configuration();
        return Search.of(SitePlanner.documents(graph, Insights.of(graph, trees)), SearchSettings.of(configuration));
    }
}
