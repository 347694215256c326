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
import java.util.ArrayList;
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
    private final ListPlanner lists;
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
        this.lists = new ListPlanner(material, practice);
        this.facts = new FactBookPlanner(material).book();
        this.map = new GraphPlanner(material);
    }

    /** What the search of the site finds, without planning any page. */
    public static List<SearchDocument> documents(KnowledgeGraph graph, Insights insights) {
        return new SearchDocuments(Material.of(graph, insights, Map.of())).all();
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
     * @param sourceLine gives the text of a place's line for the health page, or nothing
     * @param withheld how many notes are not published
     * @param workforce plans pages, several at a time
     */
    public SitePlan plan(
            List<Diagnostic> diagnostics, Function<Place, String> sourceLine, int withheld, Workforce workforce) {
        Map<SitePath, Page> pages = new TreeMap<>();
        List<SearchDocument> documents = new ArrayList<>();
        for (Part part : workforce.all(partsOfNodes())) {
            part.pages().forEach(page -> pages.put(page.path(), page));
            documents.addAll(part.documents());
        }
        var nodes = List.copyOf(pages.values());
        List<Supplier<Part>> about = new ArrayList<>(partsAboutAll(documents));
        about.add(() -> Part.of(new CheatSheetPlanner(material).page(nodes)));
        about.add(() -> Part.of(new HealthPlanner(material, understanding).page(diagnostics, sourceLine, withheld)));
        workforce.all(about).forEach(part -> part.pages().forEach(page -> pages.put(page.path(), page)));
        new Redirects(material.graph()).pages(material, pages.keySet()).forEach(page -> pages.put(page.path(), page));
        return new SitePlan(
                List.copyOf(pages.values()),
                documents,
                new TreeMap<>(material.texts().attachments()),
                facts,
                map.map(),
                new ChangedNotes(material.graph(), material.addresses()).newestFirst());
    }

    /** What one task yields. */
    private record Part(List<? extends Page> pages, List<SearchDocument> documents) {
        static Part of(Page page) {
            return new Part(List.of(page), List.of());
        }

        static Part of(Stream<? extends Page> pages) {
            return new Part(pages.toList(), List.of());
        }
    }

    /** The larger tasks first, so that nobody waits long for the last. */
    private List<Supplier<Part>> partsOfNodes() {
        return List.of(
                () -> Part.of(new TreePlanner(material).pages()),
                () -> Part.of(new ServicePlanner(material, confusions, practice, lists).pages()),
                () -> new Part(List.of(), new SearchDocuments(material).all()),
                () -> Part.of(new ComparisonPlanner(material, pairs, practice).pages()),
                () -> Part.of(new ScenarioPlanner(material).pages()),
                () -> Part.of(pairs.pages(confusions)),
                () -> Part.of(pairs.picker()),
                () -> Part.of(new PatternPlanner(material).pages()),
                () -> Part.of(new TopicPlanner(material).pages()));
    }

    private List<Supplier<Part>> partsAboutAll(List<SearchDocument> documents) {
        var plain = new PlainPages(material);
        return List.of(
                () -> Part.of(new PracticePlanner(material, practice).page()),
                () -> Part.of(new PathPlanner(material, practice, documents).page()),
                () -> Part.of(lists.lists()),
                () -> Part.of(lists.tags()),
                () -> Part.of(new HomePlanner(material, confusions).page()),
                () -> Part.of(new DecisionsPlanner(material, lists).page()),
                () -> Part.of(new GlossaryPlanner(material).page()),
                () -> Part.of(new FindPlanner(material, facts).page()),
                () -> Part.of(new TriggersPlanner(material).page()),
                () -> Part.of(confusions.page()),
                () -> Part.of(map.page()),
                () -> Part.of(new StylePlanner(material).page()),
                () -> Part.of(plain.search()),
                () -> Part.of(plain.notFound()));
    }
}
