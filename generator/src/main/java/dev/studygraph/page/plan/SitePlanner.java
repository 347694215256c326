package dev.studygraph.page.plan;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.HomeNote;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Note;
import dev.studygraph.page.CheatSheetPage;
import dev.studygraph.page.ComparePage;
import dev.studygraph.page.DecisionsPage;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.FindPage;
import dev.studygraph.page.GlossaryPage;
import dev.studygraph.page.GraphPage;
import dev.studygraph.page.HardestPairsPage;
import dev.studygraph.page.HealthPage;
import dev.studygraph.page.HomePage;
import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.Page;
import dev.studygraph.page.PathPage;
import dev.studygraph.page.PracticePage;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SearchPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.StylePage;
import dev.studygraph.page.TriggersPage;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Map;
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
    private final ListPlanner lists;
    private final Later<FactBook> facts;
    private final Later<GraphPlanner> map;
    private final Supplier<SearchDocuments> documents;
    private final Supplier<WordCounts> wordCounts;

    /** For a site that may be planned again over other texts. */
    public SitePlanner(
            KnowledgeGraph graph, Insights insights, Understanding understanding, Map<String, String> words) {
        this(graph, insights, understanding, words, true);
    }

    /**
     * A planner.
     *
     * @param words the texts of the interface by message key
     * @param keepsTexts whether texts are kept as the search has them, for the next plan; else they are made for whoever asks
     */
    public SitePlanner(
            KnowledgeGraph graph,
            Insights insights,
            Understanding understanding,
            Map<String, String> words,
            boolean keepsTexts) {
        Material made = Material.of(graph, insights, words);
        this.material = made;
        this.understanding = understanding;
        this.pairs = new Pairs(material);
        this.confusions = new ConfusionPlanner(material, pairs);
        this.practice = new PracticeScopes(material);
        this.lists = new ListPlanner(material, practice);
        this.facts = new Later<>(() -> new FactBookPlanner(material).book());
        this.map = new Later<>(() -> new GraphPlanner(material));
        Supplier<SearchDocuments> making = () -> SearchDocuments.of(made); // which holds nothing else of this planner
        this.documents = keepsTexts ? new Later<>(making) : making;
        this.wordCounts = keepsTexts ? new Later<>(WordCounts::new) : WordCounts::new;
    }

    private SitePlanner(SitePlanner before, Material material) {
        Supplier<SearchDocuments> earlier = before.documents; // not all that the planner before this one has made
        this.material = material;
        this.understanding = before.understanding;
        this.pairs = before.pairs;
        this.confusions = before.confusions;
        this.practice = before.practice;
        this.lists = before.lists;
        this.facts = before.facts;
        this.map = before.map;
        this.documents = new Later<>(() -> earlier.get().over(material));
        this.wordCounts = before.wordCounts;
    }

    /** A planner for the same graph over other texts of its notes; only what shows those texts is worked out again. */
    public SitePlanner over(KnowledgeGraph reworded) {
        return new SitePlanner(this, material.over(reworded));
    }

    /** What the search of the site finds, without planning any page. */
    public static List<SearchDocument> documents(KnowledgeGraph graph, Insights insights) {
        return SearchDocuments.of(Material.of(graph, insights, Map.of())).all();
    }

    /** What is wrong with the addresses that notes ask for, without planning any page. */
    public static List<Diagnostic> addressFaults(KnowledgeGraph graph) {
        return faults(graph, new Addresses(graph));
    }

    /** The address of a node's page, relative to the root of the site and escaped. */
    public String urlOf(NodeId node) {
        return material.addresses().of(node).url();
    }

    /** What is wrong with the addresses that notes ask for. */
    public List<Diagnostic> diagnostics() {
        return faults(material.graph(), material.addresses());
    }

    private static List<Diagnostic> faults(KnowledgeGraph graph, Addresses addresses) {
        return Stream.concat(addresses.diagnostics().stream(), new Redirects(graph).diagnostics().stream())
                .toList();
    }

    /**
     * Plans every page.
     *
     * @param diagnostics are listed on the health page, in this order
     * @param sourceLine gives the text of a place's line for the health page, or nothing
     * @param withheld how many notes are not published
     */
    public SitePlan plan(Supplier<List<Diagnostic>> diagnostics, Function<Place, String> sourceLine, int withheld) {
        var redirects = new Redirects(material.graph());
        var attachments = new Attachments(material.graph().configuration().html());
        return plan(
                diagnostics,
                sourceLine,
                withheld,
                attachments.pathsOf(material.graph().attachments()),
                planners -> PlannedPages.of(
                        planners,
                        taken -> redirects.pages(material, taken).stream()
                                .map(PlannedPage::of)
                                .toList()));
    }

    /**
     * Plans the pages of an earlier plan, of the planner that this one is over, as they are asked for. What somebody looks at
     * is thus there at once, whatever the number of pages.
     */
    public SitePlan plan(
            SitePlan before, Supplier<List<Diagnostic>> diagnostics, Function<Place, String> sourceLine, int withheld) {
        return plan(diagnostics, sourceLine, withheld, before.attachments(), before.laid()::by);
    }

    private SitePlan plan(
            Supplier<List<Diagnostic>> diagnostics,
            Function<Place, String> sourceLine,
            int withheld,
            Map<String, SitePath> attachments,
            Function<List<Later<List<PlannedPage>>>, PlannedPages> laying) {
        Supplier<SearchDocuments> texts = documents; // nor does who asks for them later
        Supplier<List<SearchDocument>> findable = () -> texts.get().all();
        var planners = List.of(
                later(() -> new TreePlanner(material).pages()),
                later(() -> new ServicePlanner(material, confusions, practice, lists).pages()),
                later(() -> new ComparisonPlanner(material, pairs, practice).pages()),
                later(() -> new ScenarioPlanner(material).pages()),
                later(() -> pairs.pages(confusions)),
                later(() -> Stream.of(aboutGraph("compare", ComparePage.class, pairs::picker))),
                later(() -> new PatternPlanner(material).pages()),
                later(() -> new TopicPlanner(material).pages()),
                later(lists::lists),
                later(lists::tags),
                later(() -> pagesAboutAll(findable)),
                later(() -> Stream.of(
                        aboutGraph("cheatsheet", CheatSheetPage.class, () -> new CheatSheetPlanner(material).page()),
                        about(
                                "health",
                                HealthPage.class,
                                () -> new HealthPlanner(material, understanding)
                                        .page(diagnostics.get(), sourceLine, withheld)))));
        return new SitePlan(
                material.frames().site(),
                material.frames().navigation(),
                laying.apply(planners),
                findable,
                attachments,
                facts,
                new Later<>(() -> map.get().map()),
                new Later<>(() -> new ChangedNotes(material.graph(), material.addresses()).newestFirst()));
    }

    private static Later<List<PlannedPage>> later(Supplier<Stream<PlannedPage>> pages) {
        return new Later<>(() -> pages.get().toList());
    }

    private Stream<PlannedPage> pagesAboutAll(Supplier<List<SearchDocument>> documents) {
        var plain = new PlainPages(material);
        return Stream.of(
                PlannedPage.of(SitePath.HOME, HomePage.class, () -> new HomePlanner(material, confusions).page())
                        .showing(() -> HomeNote.of(material.graph().notes()).map(Note::path).stream()
                                .toList()),
                PlannedPage.of(
                                material.lists().of(NodeId.Kind.DECISION).to(),
                                DecisionsPage.class,
                                () -> new DecisionsPlanner(material, lists).page())
                        .showing(List::of),
                aboutGraph("practice", PracticePage.class, () -> new PracticePlanner(material, practice).page()),
                about(
                        "path",
                        PathPage.class,
                        () -> new PathPlanner(
                                        material, practice, wordCounts.get().byPage(documents.get()))
                                .page()),
                aboutGraph("glossary", GlossaryPage.class, () -> new GlossaryPlanner(material).page()),
                aboutGraph("find", FindPage.class, () -> new FindPlanner(material, facts.get()).page()),
                aboutGraph("triggers", TriggersPage.class, () -> new TriggersPlanner(material).page()),
                aboutGraph("hardest-pairs", HardestPairsPage.class, confusions::page),
                aboutGraph("graph", GraphPage.class, () -> map.get().page()),
                aboutGraph("style", StylePage.class, () -> new StylePlanner(material).page()),
                aboutGraph("search", SearchPage.class, plain::search),
                aboutGraph("404", NotFoundPage.class, plain::notFound));
    }

    /** A page about the whole site that shows nothing but what the graph knows. */
    private <P extends Page> PlannedPage aboutGraph(String name, Class<P> kind, Supplier<P> planning) {
        return about(name, kind, planning).showing(List::of);
    }

    /** A page about the whole site, by the name of its file. */
    private <P extends Page> PlannedPage about(String name, Class<P> kind, Supplier<P> planning) {
        return PlannedPage.of(material.lists().page(name).to(), kind, planning);
    }
}
