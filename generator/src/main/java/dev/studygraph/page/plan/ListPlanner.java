package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TagPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the list of each kind and the page of each tag. */
final class ListPlanner {
    private static final List<NodeId.Kind> KINDS = List.of(
            NodeId.Kind.SERVICE, NodeId.Kind.SCENARIO, NodeId.Kind.COMPARISON, NodeId.Kind.PATTERN, NodeId.Kind.TOPIC);

    private final Material material;
    private final PracticeScopes practice;

    ListPlanner(Material material, PracticeScopes practice) {
        this.material = material;
        this.practice = practice;
    }

    Stream<ListPage> lists() {
        return Stream.concat(KINDS.stream().map(this::list), Stream.of(tagList()));
    }

    Stream<TagPage> tags() {
        return material.tags().all().stream().map(this::tagPage);
    }

    /** The id of a group's heading. */
    static String anchorOf(String group) {
        return "group-"
                + group.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }

    private ListPage list(NodeId.Kind kind) {
        var nodes = material.graph().nodes().stream()
                .filter(node -> node.id().kind() == kind)
                .toList();
        var link = material.lists().of(kind);
        var lede = material.lists().word("list." + kind.id() + ".lede");
        var frame = material.frames()
                .plain(link.to(), link.title(), lede, List.of(material.lists().home()));
        return new ListPage(
                frame,
                link.to(),
                RichText.plain(lede),
                nodes.size(),
                List.of(),
                groups(nodes, grouping(kind), orderOfGroups(kind)));
    }

    private ListPage tagList() {
        var path = SitePath.of("tags/index.html");
        String title = material.lists().word("page.tags");
        var chips = material.tags().all().stream()
                .map(tag -> new ListPage.Filter(tag.link(), tag.nodes().size(), false))
                .toList();
        return new ListPage(
                material.frames()
                        .plain(path, title, "", List.of(material.lists().home())),
                path,
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
        return Link.of(SitePath.of("tags/index.html"), material.lists().word("page.tags"), null);
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
        return byCategory ? material.graph().configuration().categories() : List.of();
    }

    /** Groups in the given order first, then those it does not name by title. */
    private List<EntryGroup> groups(List<? extends Node> nodes, Function<Node, String> grouping, List<String> order) {
        Map<String, List<NodeId>> byGroup = new LinkedHashMap<>();
        order.forEach(group -> byGroup.put(group, new ArrayList<>()));
        nodes.stream()
                .map(grouping)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(group -> byGroup.putIfAbsent(group, new ArrayList<>()));
        for (var node : nodes) {
            byGroup.computeIfAbsent(grouping.apply(node), group -> new ArrayList<>())
                    .add(node.id());
        }
        return byGroup.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new EntryGroup(
                        group.getKey(),
                        anchorOf(group.getKey()),
                        material.cards().entries(group.getValue())))
                .toList();
    }
}
