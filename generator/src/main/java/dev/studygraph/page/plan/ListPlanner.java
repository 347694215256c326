package dev.studygraph.page.plan;

import dev.studygraph.graph.CategoryOrder;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TagPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the list of each kind and the page of each tag. */
final class ListPlanner {
    private static final List<NodeId.Kind> KINDS = List.of(
            NodeId.Kind.SERVICE, NodeId.Kind.SCENARIO, NodeId.Kind.COMPARISON, NodeId.Kind.PATTERN, NodeId.Kind.TOPIC);

    private static final SitePath TAGS = SitePath.of("tags/index.html");

    private final Material material;
    private final PracticeScopes practice;
    private final List<ListPages.Part> services;
    private final DomainPlanner domains;
    private final Later<List<ListPages.Listing>> kinds;

    ListPlanner(Material material, PracticeScopes practice) {
        this.material = material;
        this.practice = practice;
        this.services = parts(NodeId.Kind.SERVICE);
        this.domains = new DomainPlanner(material);
        this.kinds = new Later<>(() -> KINDS.stream().map(this::list).toList());
    }

    /** Where the services of a category are listed; those without one stand in the list without a heading to link to. */
    Link category(String category) {
        for (var part : services) {
            for (var group : part.groups()) {
                if (group.title().equals(category)) {
                    return new Link(part.path(), group.anchor(), category, null);
                }
            }
        }
        return new Link(material.lists().of(NodeId.Kind.SERVICE).to(), anchorOf(category), category, null);
    }

    Stream<PlannedPage> lists() {
        return Stream.of(
                        kinds.get().stream().flatMap(this::pages),
                        domains.listing().stream().flatMap(this::pages),
                        Stream.of(PlannedPage.of(TAGS, ListPage.class, this::tagList)
                                .showing(List::of)))
                .flatMap(lists -> lists);
    }

    Stream<PlannedPage> tags() {
        return material.tags().all().stream()
                .map(tag -> PlannedPage.of(tag.link().to(), TagPage.class, () -> tagPage(tag))
                        .showing(List::of));
    }

    /** The id of a group's heading. */
    static String anchorOf(String group) {
        return "group-"
                + group.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }

    private ListPages.Listing list(NodeId.Kind kind) {
        var parts = kind == NodeId.Kind.SERVICE ? services : parts(kind);
        var byDomain = kind == NodeId.Kind.SCENARIO ? domains.filters() : List.<ListPage.Filter>of();
        return new ListPages.Listing(
                material.lists().of(kind),
                material.lists().word("list." + kind.id() + ".lede"),
                List.of(material.lists().home()),
                parts.stream().mapToInt(ListPages.Part::size).sum(),
                parts,
                byDomain);
    }

    private Stream<PlannedPage> pages(ListPages.Listing listing) {
        return IntStream.range(0, listing.parts().size())
                .mapToObj(at -> PlannedPage.of(listing.parts().get(at).path(), ListPage.class, () -> page(listing, at))
                        .showing(List::of));
    }

    private List<ListPages.Part> parts(NodeId.Kind kind) {
        var nodes = material.graph().nodes().stream()
                .filter(node -> node.id().kind() == kind)
                .toList();
        return ListPages.of(material.lists().of(kind).to(), groups(nodes, grouping(kind), orderOfGroups(kind)));
    }

    private ListPage page(ListPages.Listing listing, int at) {
        var link = listing.link();
        var parts = listing.parts();
        var part = parts.get(at);
        var crumbs = new ArrayList<>(listing.above());
        if (at > 0) {
            crumbs.add(Link.of(link.to(), link.title(), null));
        }
        var frame = material.frames()
                .plain(part.path(), at == 0 ? link.title() : link.title() + ": " + part.title(), listing.lede(), crumbs)
                .between(
                        at == 0 ? null : parts.get(at - 1).link(),
                        at + 1 == parts.size() ? null : parts.get(at + 1).link());
        var others = new ArrayList<>(listing.more());
        if (parts.size() > 1) {
            parts.forEach(other -> others.add(
                    new ListPage.Filter(other.link(), other.size(), other.path().equals(part.path()))));
        }
        return new ListPage(frame, part.path(), RichText.plain(listing.lede()), listing.count(), others, part.groups());
    }

    private ListPage tagList() {
        String title = material.lists().word("page.tags");
        var chips = material.tags().all().stream()
                .map(tag -> new ListPage.Filter(tag.link(), tag.nodes().size(), false))
                .toList();
        return new ListPage(
                material.frames()
                        .plain(TAGS, title, "", List.of(material.lists().home())),
                TAGS,
                RichText.EMPTY,
                chips.size(),
                chips,
                List.of());
    }

    private TagPage tagPage(Tags.Tag tag) {
        var groups = new ArrayList<EntryGroup>();
        for (var kind : NodeId.Kind.values()) {
            var nodes = tag.nodes().stream().filter(node -> node.kind() == kind).toList();
            if (!nodes.isEmpty()) {
                String title = material.lists().of(kind).title();
                groups.add(new EntryGroup(
                        title, anchorOf(kind.id()), material.cards().entries(nodes)));
            }
        }
        var crumbs = List.of(material.lists().home(), tagsLink());
        return new TagPage(
                material.frames().plain(tag.link().to(), tag.name(), "", crumbs),
                tag.link().to(),
                tag.name(),
                groups,
                practice.start(tag));
    }

    private Link tagsLink() {
        return Link.of(TAGS, material.lists().word("page.tags"), null);
    }

    /** What a list is grouped by: services by category, scenarios by that of their first answer, so that no heading tells the answer; all else by nothing. */
    private Function<Node, String> grouping(NodeId.Kind kind) {
        return switch (kind) {
            case SERVICE -> node -> ((Node.Service) node).category();
            case SCENARIO -> node -> categoryOfAnswer((Node.Scenario) node);
            case COMPARISON, DECISION, PATTERN, TOPIC -> node -> "";
        };
    }

    private String categoryOfAnswer(Node.Scenario scenario) {
        return Cards.servicesOf(scenario).stream()
                .findFirst()
                .flatMap(material.graph()::node)
                .map(service -> ((Node.Service) service).category())
                .orElse("");
    }

    private List<String> orderOfGroups(NodeId.Kind kind) {
        boolean byCategory = kind == NodeId.Kind.SERVICE || kind == NodeId.Kind.SCENARIO;
        return byCategory ? CategoryOrder.of(material.graph()) : List.of();
    }

    /** Groups in the given order, then those it does not name. */
    private List<EntryGroup> groups(List<? extends Node> nodes, Function<Node, String> grouping, List<String> order) {
        Map<String, List<NodeId>> byGroup = new LinkedHashMap<>();
        order.forEach(group -> byGroup.put(group, new ArrayList<>()));
        for (var node : nodes) {
            byGroup.computeIfAbsent(grouping.apply(node), group -> new ArrayList<>())
                    .add(node.id());
        }
        var anchors = new HashSet<String>();
        return byGroup.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new EntryGroup(
                        group.getKey(),
                        free(anchorOf(group.getKey()), anchors),
                        material.cards().entries(group.getValue())))
                .toList();
    }

    /** The id, or where it is taken the first with a number that is not: C and C++ are written alike in one. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
