package dev.studygraph.page.plan;

import dev.studygraph.decide.Trees;
import dev.studygraph.extract.Origin;
import dev.studygraph.graph.CategoryOrder;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Frame;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the frame of each page: what stands around its matter. */
final class Frames {
    /** A longer list is a page to look things up on, not a menu. */
    private static final int MOST_ENTRIES = 80;

    /** With headings between them more can be overlooked. */
    private static final int MOST_SERVICES = 400;

    /** Pages about the whole site, in the order the navigation names them after the kinds. */
    private static final List<String> TOOLS = List.of("practice", "path", "graph");

    private final KnowledgeGraph graph;
    private final Trees trees;
    private final Addresses addresses;
    private final Tags tags;
    private final Lists lists;
    private final NoteFields fields;
    private final OwnRelations relations;
    private final List<NavigationGroup> navigation;
    private final Site site;
    private final Map<NodeId.Kind, List<Node>> byKind = new EnumMap<>(NodeId.Kind.class);
    private final Map<NodeId, Integer> positions = new HashMap<>();

    Frames(KnowledgeGraph graph, Trees trees, Addresses addresses, Tags tags, Lists lists) {
        this.graph = graph;
        this.trees = trees;
        this.addresses = addresses;
        this.tags = tags;
        this.lists = lists;
        this.fields = new NoteFields(graph, addresses);
        this.relations = new OwnRelations(graph, addresses);
        var configuration = graph.configuration();
        this.navigation = navigationOf();
        this.site = new Site(
                configuration.title(),
                configuration.description(),
                configuration.language(),
                configuration
                        .baseUrl()
                        .map(url -> url.endsWith("/") ? url : url + "/")
                        .orElse(null),
                configuration.baseUrl().isPresent()
                        && !new ChangedNotes(graph, addresses).newestFirst().isEmpty(),
                navigation.stream().map(NavigationGroup::link).toList(),
                lists.replaced());
        for (var node : graph.nodes()) {
            var siblings = byKind.computeIfAbsent(node.id().kind(), kind -> new ArrayList<>());
            positions.put(node.id(), siblings.size());
            siblings.add(node);
        }
    }

    List<NavigationGroup> navigation() {
        return navigation;
    }

    Site site() {
        return site;
    }

    /** A page that stands for no node, directly below home. */
    Frame plain(SitePath path, String title, String description, List<Link> breadcrumbs) {
        return bare(null, title, description, breadcrumbs, null, canonical(path));
    }

    /** A page that a server shows for addresses of all kinds, so that none is its own. */
    Frame anywhere(String title) {
        return bare(null, title, "", List.of(), null, null);
    }

    /** A former address; what is to be found under it is elsewhere. */
    Frame moved(Link to) {
        return plain(to.to(), to.title(), "", List.of());
    }

    /** The page of a node, with its neighbours in the list of its kind. */
    Frame of(Node node, String description) {
        var siblings = byKind.getOrDefault(node.id().kind(), List.of());
        int at = positions.getOrDefault(node.id(), -1);
        var source = addresses.lineOf(node.origin());
        var path = addresses.of(node.id());
        return new Frame(
                site,
                Addresses.kindOf(node.id()),
                node.title(),
                description,
                breadcrumbs(node),
                at > 0 ? addresses.linkTo(siblings.get(at - 1).id()) : null,
                at >= 0 && at + 1 < siblings.size()
                        ? addresses.linkTo(siblings.get(at + 1).id())
                        : null,
                source,
                updated(node.origin()),
                canonical(path),
                null,
                tagsOf(node),
                Stream.concat(fields.of(node).stream(), relations.of(node.id()).stream())
                        .toList(),
                List.of());
    }

    /** A page below a tree or another page that is no node itself. */
    Frame below(
            SitePath path,
            PageKind kind,
            String title,
            String description,
            List<Link> breadcrumbs,
            @Nullable SourceLine source) {
        return bare(kind, title, description, breadcrumbs, source, canonical(path));
    }

    private Frame bare(
            @Nullable PageKind kind,
            String title,
            String description,
            List<Link> breadcrumbs,
            @Nullable SourceLine source,
            @Nullable String canonical) {
        return new Frame(
                site,
                kind,
                title,
                description,
                breadcrumbs,
                null,
                null,
                source,
                null,
                canonical,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    @Nullable
    String canonical(SitePath path) {
        String base = site.baseUrl();
        return base == null ? null : base + (path.equals(SitePath.HOME) ? "" : path.url());
    }

    private List<Link> breadcrumbs(Node node) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(lists.home());
        crumbs.add(lists.of(node.id().kind()));
        parentsOf(node.id()).forEach(parent -> crumbs.add(addresses.linkTo(parent)));
        return crumbs;
    }

    /** What a service is part of, outermost first; cut where parts go in a circle. */
    private List<NodeId> parentsOf(NodeId node) {
        var parents = new ArrayList<NodeId>();
        var next = graph.wholeOf(node);
        while (next.isPresent() && !parents.contains(next.get()) && !next.get().equals(node)) {
            parents.add(0, next.get());
            next = graph.wholeOf(next.get());
        }
        return parents;
    }

    private @Nullable String updated(Origin origin) {
        var note = graph.notes().get(origin.section().path());
        return note == null ? null : note.frontMatter().updated().orElse(null);
    }

    private List<Link> tagsOf(Node node) {
        return tags.of(node).stream().map(Tags.Tag::link).toList();
    }

    private List<NavigationGroup> navigationOf() {
        var groups = new ArrayList<NavigationGroup>();
        for (var kind : NodeId.Kind.values()) {
            var entries = kind == NodeId.Kind.DECISION ? decisions() : entries(kind);
            if (!entries.isEmpty()) {
                groups.add(new NavigationGroup(lists.of(kind), entries.size(), sections(kind, entries)));
            }
        }
        TOOLS.forEach(tool -> groups.add(new NavigationGroup(lists.page(tool), 0, List.of())));
        return groups;
    }

    private List<NavigationGroup.Section> sections(NodeId.Kind kind, List<Link> entries) {
        if (kind == NodeId.Kind.SERVICE && entries.size() <= MOST_SERVICES) {
            var byCategory = new LinkedHashMap<String, List<Link>>();
            CategoryOrder.of(graph).forEach(category -> byCategory.put(category, new ArrayList<>()));
            graph.services()
                    .forEach(service -> byCategory
                            .computeIfAbsent(service.category(), category -> new ArrayList<>())
                            .add(addresses.linkTo(service.id())));
            return byCategory.entrySet().stream()
                    .filter(category -> !category.getValue().isEmpty())
                    .map(category -> new NavigationGroup.Section(category.getKey(), category.getValue()))
                    .toList();
        }
        return entries.size() <= MOST_ENTRIES ? List.of(new NavigationGroup.Section("", entries)) : List.of();
    }

    private List<Link> entries(NodeId.Kind kind) {
        return graph.nodes().stream()
                .map(Node::id)
                .filter(id -> id.kind() == kind)
                .map(addresses::linkTo)
                .toList();
    }

    private List<Link> decisions() {
        return trees.all().stream().map(addresses::linkTo).toList();
    }
}
