package dev.studygraph.page.plan;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Page;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns the graph and what was derived from it into the plan of the site. */
public final class SitePlanner {
    private final Material material;
    private final Understanding understanding;
    private final Pairs pairs;
    private final ConfusionPlanner confusions;
    private final PracticeScopes practice;
    private final FactBook facts;
    private final GraphPlanner map;

    /** {@code words} are the texts of the interface by message key. */
    public SitePlanner(
            KnowledgeGraph graph, Insights insights, Understanding understanding, Map<String, String> words) {
        this.material = Material.of(graph, insights, words);
        this.understanding = understanding;
        this.pairs = new Pairs(material);
        this.confusions = new ConfusionPlanner(material, pairs);
        this.practice = new PracticeScopes(material);
        this.facts = new FactBookPlanner(material).book();
        this.map = new GraphPlanner(material);
    }

    /** What the search of the site finds, without planning any page. */
    public static List<SearchDocument> documents(KnowledgeGraph graph, Insights insights) {
        return new SearchDocuments(Material.of(graph, insights, Map.of())).all();
    }

    /** The address of a node's page, relative to the root of the site and escaped. */
    public String urlOf(NodeId node) {
        return material.addresses().of(node).url();
    }

    /** What is wrong with the addresses that notes ask for. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(
                        material.addresses().diagnostics().stream(), new Redirects(material).diagnostics().stream())
                .toList();
    }

    /**
     * Plans every page.
     *
     * @param sourceLine gives the text of a place's line for the health page, or nothing
     * @param withheld how many notes are not published
     * @param workforce plans the pages of nodes
     */
    public SitePlan plan(
            List<Diagnostic> diagnostics, Function<Place, String> sourceLine, int withheld, Workforce workforce) {
        Map<SitePath, Page> pages = new TreeMap<>();
        workforce.all(pagesOfNodes()).forEach(some -> some.forEach(page -> pages.put(page.path(), page)));
        var sheet = new CheatSheetPlanner(material).page(pages.values());
        pages.put(sheet.path(), sheet);
        var documents = new SearchDocuments(material).all();
        pagesAboutAll(documents).forEach(page -> pages.put(page.path(), page));
        var health = new HealthPlanner(material, understanding).page(diagnostics, sourceLine, withheld);
        pages.put(health.path(), health);
        new Redirects(material).pages(pages.keySet()).forEach(page -> pages.put(page.path(), page));
        return new SitePlan(
                List.copyOf(pages.values()),
                documents,
                new TreeMap<>(material.texts().attachments()),
                facts,
                map.map(),
                new ChangedNotes(material.graph(), material.addresses()).newestFirst());
    }

    /** The larger tasks first, so that nobody waits long for the last. */
    private List<Supplier<List<? extends Page>>> pagesOfNodes() {
        return List.of(
                () -> new TreePlanner(material).pages().toList(),
                () -> new ServicePlanner(material, confusions, practice).pages().toList(),
                () -> new ComparisonPlanner(material, pairs, practice).pages().toList(),
                () -> new ScenarioPlanner(material).pages().toList(),
                () -> pairs.pages(confusions).toList(),
                () -> List.of(pairs.picker()),
                () -> new PatternPlanner(material).pages().toList(),
                () -> new TopicPlanner(material).pages().toList());
    }

    private Stream<Page> pagesAboutAll(List<SearchDocument> documents) {
        var lists = new ListPlanner(material, practice);
        var plain = new PlainPages(material);
        return Stream.<Stream<? extends Page>>of(
                        Stream.of(new HomePlanner(material, confusions).page()),
                        lists.lists(),
                        lists.tags(),
                        Stream.of(new DecisionsPlanner(material).page()),
                        Stream.of(new GlossaryPlanner(material).page()),
                        Stream.of(new FindPlanner(material, facts).page()),
                        Stream.of(new TriggersPlanner(material).page()),
                        Stream.of(confusions.page()),
                        Stream.of(map.page()),
                        Stream.of(new PracticePlanner(material, practice).page()),
                        Stream.of(new PathPlanner(material, practice, documents).page()),
                        Stream.of(plain.search(), plain.notFound()))
                .flatMap(pages -> pages);
    }
}
