package dev.studygraph.search;

import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.Sources;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.page.plan.Understanding;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The plan of the site that this repository's own vault is published as, so that the search is tested on what readers get. */
final class PublishedContent {

    private static final Path VAULT = Path.of("../content");

    private PublishedContent() {}

    /** The plan, which several tests read and none changes: making it is most of what they would cost. */
    static SitePlan plan() {
        return Made.PLAN;
    }

    /** Made when it is first asked for. */
    private static final class Made {
        static final SitePlan PLAN = make();

        private Made() {}
    }

    private static SitePlan make() {
        Vault vault = open();
        NoteReader reader = new NoteReader(vault.configuration());
        List<Note> notes = vault.notes().stream()
                .map(reader::read)
                .filter(note -> note.frontMatter().published())
                .toList();
        Map<String, List<Statement>> statements = new TreeMap<>();
        for (Note note : notes) {
            statements.put(note.path(), new Extractor().extract(note, vault.configuration()));
        }
        Sources sources = new Sources(notes, new Sources.Withheld(Set.of(), Set.of()), statements, vault.attachments());
        var graph = StudyGraph.of(sources, vault.configuration(), new Diagnostics());
        var insights = Insights.of(graph, Trees.of(graph));
        Theme theme = Theme.builtIn();
        Map<String, String> words =
                Renderer.of(theme, AssetFiles.of(theme), "en").words();
        return new SitePlanner(graph, insights, new Understanding(statements), words).plan(List::of, place -> "", 0);
    }

    static SearchSettings settings() {
        var configuration = open().configuration();
        return SearchSettings.of(configuration);
    }

    /** All files of its index. */
    static List<IndexFile> index() {
        return SearchIndex.of(plan().documents(), settings());
    }

    private static Vault open() {
        return Vault.open(VAULT, Optional.empty(), new Diagnostics());
    }
}
