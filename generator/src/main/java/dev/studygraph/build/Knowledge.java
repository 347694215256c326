package dev.studygraph.build;

import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.search.Search;
import dev.studygraph.search.SearchSettings;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a vault says, joined, without any page: for commands that answer in the terminal. */
public record Knowledge(KnowledgeGraph graph, Trees trees) {

    /**
     * Reads a vault as a build does; what is wrong with its notes is left to `check`.
     *
     * @throws IOException if the machine fails
     */
    public static Knowledge of(Path folder, Progress progress) throws IOException {
        try (Crew crew = new Crew()) {
            return crew.call(hands -> of(folder, progress, hands), crew);
        }
    }

    /** Answers queries as the site's search does. */
    public Search search() {
        var configuration = graph.configuration();
        return Search.of(
                SitePlanner.documents(graph, Insights.of(graph, trees)),
                new SearchSettings(configuration.language(), configuration.synonyms()));
    }

    private static Knowledge of(Path folder, Progress progress, Crew crew) {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(folder, Optional.empty(), diagnostics);
        var notes = Notes.read(vault, KnownNotes.NONE, crew, progress);
        var graph = StudyGraph.of(notes.sources(vault.attachments()), vault.configuration(), diagnostics);
        return new Knowledge(graph, Trees.of(graph));
    }
}
