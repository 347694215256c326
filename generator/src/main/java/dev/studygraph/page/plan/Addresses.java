package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Origin;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything of a site stands: the URLs of design.md §6. */
final class Addresses {
    private static final Map<NodeId.Kind, String> FOLDERS = Map.of(
            NodeId.Kind.SERVICE, "services",
            NodeId.Kind.SCENARIO, "scenarios",
            NodeId.Kind.COMPARISON, "comparisons",
            NodeId.Kind.DECISION, "decisions",
            NodeId.Kind.PATTERN, "patterns",
            NodeId.Kind.TOPIC, "topics");

    private final KnowledgeGraph graph;
    private final Permalinks permalinks;
    private final ShownSections shown;
    private final Map<NodeId, String> titles;
    private final Map<NodeId, SitePath> paths;

    Addresses(KnowledgeGraph graph) {
        this.graph = graph;
        this.permalinks = Permalinks.of(graph);
        this.shown = new ShownSections(graph);
        this.titles = graph.nodes().stream().collect(Collectors.toMap(Node::id, Node::title));
        this.paths = graph.nodes().stream().collect(Collectors.toMap(Node::id, node -> asked(node.id())));
    }

    private Addresses(Addresses before, KnowledgeGraph graph) {
        this.graph = graph;
        this.permalinks = before.permalinks;
        this.shown = new ShownSections(graph);
        this.titles = before.titles;
        this.paths = before.paths;
    }

    /** The same for the same graph over other texts of its notes. */
    Addresses over(KnowledgeGraph reworded) {
        return new Addresses(this, reworded);
    }

    /** The page of a node: what its note's {@code permalink} says, else its own slug in the folder of its kind. */
    SitePath of(NodeId node) {
        SitePath known = paths.get(node);
        return known == null ? asked(node) : known;
    }

    private SitePath asked(NodeId node) {
        return permalinks.of(node).orElseGet(() -> usual(node));
    }

    /** The page of a node that asks for no other address. */
    static SitePath usual(NodeId node) {
        return SitePath.of(FOLDERS.get(node.kind()) + "/" + node.slug() + ".html");
    }

    SitePath of(Tree tree) {
        return tree.provenance() == Tree.Provenance.AUTHORED
                ? of(new NodeId(NodeId.Kind.DECISION, tree.slug()))
                : SitePath.of("decisions/" + tree.slug() + ".html");
    }

    /** What is wrong with the addresses that notes ask for. */
    List<Diagnostic> diagnostics() {
        return permalinks.diagnostics();
    }

    static SitePath of(Tree tree, Tree.Step step) {
        return SitePath.of("decisions/" + tree.slug() + "/" + step.slug() + ".html");
    }

    /** The list of a kind. */
    static SitePath listOf(NodeId.Kind kind) {
        return SitePath.of(FOLDERS.get(kind) + "/index.html");
    }

    static SitePath ofTag(String slug) {
        return SitePath.of("tags/" + slug + ".html");
    }

    static PageKind kindOf(NodeId.Kind kind) {
        return PageKind.valueOf(kind.name());
    }

    static PageKind kindOf(NodeId node) {
        return kindOf(node.kind());
    }

    String titleOf(NodeId node) {
        return titles.getOrDefault(node, node.slug());
    }

    Link linkTo(NodeId node) {
        return Link.of(of(node), titleOf(node), kindOf(node));
    }

    Link linkTo(Tree tree) {
        return Link.of(of(tree), tree.title(), PageKind.DECISION);
    }

    /** Which sections the pages of nodes show. */
    ShownSections shown() {
        return shown;
    }

    /** Where links to a section lead; the beginning of its note's page where no page shows it. */
    Spot spotOf(SectionRef section) {
        var page = shown.pageOf(section).orElseGet(() -> graph.ownerOf(section.path()));
        return new Spot(of(page), shown.idOn(page, section).orElse(""));
    }

    /** The same for what a fragment names: a block keeps its id on the page of its own note, elsewhere its section is as near as one gets. */
    Spot spotOf(SectionRef section, String fragment) {
        var spot = spotOf(section);
        var page = shown.pageOf(section);
        boolean block = fragment.startsWith("^")
                && page.filter(at -> shown.prefixOn(at, section.path()).isEmpty())
                        .isPresent();
        return block ? new Spot(spot.page(), fragment) : spot;
    }

    SourceLine lineOf(Origin origin) {
        return lineOf(origin.place(), origin.section());
    }

    SourceLine lineOf(Place place, SectionRef section) {
        var page = graph.ownerOf(section.path());
        return new SourceLine(
                place.path(), place.line(), of(page), shown.idOn(page, section).orElse(""));
    }

    /** A place on a page. */
    record Spot(SitePath page, String anchor) {}
}
