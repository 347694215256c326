package dev.studygraph.benchmark;

import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Sources;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.page.Page;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.page.plan.Understanding;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import dev.studygraph.search.SearchIndex;
import dev.studygraph.search.SearchSettings;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of a build, each over the whole vault and on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Stages {
    @Param("content")
    public String vault;

    private Vault folder;
    private List<NoteFile> files;
    private NoteReader reader;
    private List<Note> notes;
    private Sources sources;
    private KnowledgeGraph graph;
    private Insights insights;
    private Renderer renderer;
    private SitePlan plan;
    private List<SearchDocument> documents;

    /** Makes what each stage begins with. */
    @Setup
    public void open() {
        folder = Vault.open(Path.of(vault), Optional.empty(), new Diagnostics());
        files = folder.notes();
        reader = new NoteReader(folder.configuration());
        notes = files.stream()
                .map(reader::read)
                .filter(note -> note.frontMatter().published())
                .toList();
        sources = new Sources(notes, Sources.Withheld.NONE, statements(), folder.attachments());
        graph = joined();
        insights = Insights.of(graph, Trees.of(graph));
        Theme theme = Theme.builtIn();
        renderer = Renderer.of(theme, AssetFiles.of(theme), folder.configuration().language());
        plan = planned();
        documents = plan.documents();
    }

    /** Markdown to sections and blocks. */
    @Benchmark
    public void parse(Blackhole into) {
        files.forEach(file -> into.consume(reader.read(file)));
    }

    /** Sections and blocks to statements. */
    @Benchmark
    public Map<String, List<Statement>> extract() {
        return statements();
    }

    /** Names resolved, facts stored, links led to where they go. */
    @Benchmark
    public KnowledgeGraph resolve() {
        return joined();
    }

    /** Facts to decision trees. */
    @Benchmark
    public Trees induce() {
        return Trees.of(graph);
    }

    /** What else follows from the graph. */
    @Benchmark
    public Insights derive() {
        return Insights.of(graph, insights.trees());
    }

    /** The records of all pages. */
    @Benchmark
    public List<Page> plan() {
        return planned().pages();
    }

    /** The pages of services and scenarios as HTML. */
    @Benchmark
    public void render(Blackhole into) {
        plan.pages(ServicePage.class).forEach(page -> into.consume(renderer.render(page)));
        plan.pages(ScenarioPage.class).forEach(page -> into.consume(renderer.render(page)));
    }

    /** The index that the browser loads. */
    @Benchmark
    public Object index() {
        return SearchIndex.of(documents, SearchSettings.of(folder.configuration()));
    }

    private Map<String, List<Statement>> statements() {
        Extractor extractor = new Extractor();
        Map<String, List<Statement>> byPath = new TreeMap<>();
        notes.forEach(note -> byPath.put(note.path(), extractor.extract(note, folder.configuration())));
        return byPath;
    }

    private KnowledgeGraph joined() {
        return StudyGraph.of(sources, folder.configuration(), new Diagnostics());
    }

    private SitePlan planned() {
        return new SitePlanner(graph, insights, new Understanding(sources.statements()), renderer.words())
                .plan(List.of(), place -> "", 0);
    }
}
