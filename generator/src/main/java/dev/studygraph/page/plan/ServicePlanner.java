package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Claim;
import dev.studygraph.page.Link;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.Tip;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the page of each service: the centre of the site. */
final class ServicePlanner {
    private final Material material;
    private final ConfusionPlanner confusions;
    private final PracticeScopes practice;
    private final ListPlanner lists;
    private final NeighbourhoodDrawing neighbourhoods;

    ServicePlanner(Material material, ConfusionPlanner confusions, PracticeScopes practice, ListPlanner lists) {
        this.material = material;
        this.practice = practice;
        this.lists = lists;
        this.confusions = confusions;
        this.neighbourhoods = new NeighbourhoodDrawing(material);
    }

    Stream<PlannedPage> pages() {
        return material.graph().services().stream()
                .map(node -> PlannedPage.of(material.addresses().of(node.id()), ServicePage.class, () -> page(node))
                        .showing(() -> material.notes().paths(node))
                        .saying(() -> favours(node)));
    }

    private ServicePage page(Node.Service service) {
        var id = service.id();
        var notes = material.notes().of(service);
        var description = service.summary().map(PlainText::description).orElse("");
        var start = practice.start(id);
        return new ServicePage(
                material.frames()
                        .of(service, description)
                        .withScripts(start == null ? List.of() : List.of("js/study.js")),
                material.addresses().of(id),
                material.cards().summary(service),
                lists.category(service.category()),
                service.stub(),
                service.aliases(),
                new ServiceBadges(material).of(service),
                first(targets(id, Relation.REPLACED_BY)),
                favours(service),
                service.against().stream().map(material.cards()::claim).toList(),
                material.matrices().factsOf(id),
                material.cards().entries(sources(id, Relation.PART_OF)),
                targets(id, Relation.PART_OF),
                targets(id, Relation.REQUIRES),
                material.cards().scenariosAnsweredBy(id),
                material.cards()
                        .entries(material.cards().comparisons(id).stream()
                                .map(Node.Comparison::id)
                                .toList()),
                material.cards().trees(id).stream().map(material.cards()::card).toList(),
                confusions.of(id),
                service.tips().stream().map(tip -> tip(tip, id)).toList(),
                material.cards()
                        .entries(sources(id, Relation.USES).stream()
                                .filter(user -> user.kind() == NodeId.Kind.PATTERN)
                                .toList()),
                notes,
                describing(service),
                material.backlinks().of(id),
                neighbourhoods.of(service),
                start,
                id.slug());
    }

    private List<Claim> favours(Node.Service service) {
        return service.favours().stream().map(material.cards()::claim).toList();
    }

    private Tip tip(Node.Aside aside, NodeId page) {
        return Tips.tip(material, aside, page);
    }

    private List<Link> targets(NodeId node, Relation relation) {
        return material.graph().from(node).stream()
                .filter(edge -> edge.is(relation))
                .map(Edge::to)
                .distinct()
                .map(material.addresses()::linkTo)
                .toList();
    }

    private List<SourceLine> describing(Node.Service service) {
        var notes = service.notes();
        return notes.size() < 2
                ? List.of()
                : notes.stream()
                        .map(note -> material.addresses().lineOf(Place.startOf(note.path()), note))
                        .toList();
    }

    private List<NodeId> sources(NodeId node, Relation relation) {
        return material.graph().to(node).stream()
                .filter(edge -> edge.is(relation))
                .map(Edge::from)
                .distinct()
                .toList();
    }

    private static @Nullable Link first(List<Link> links) {
        return links.isEmpty() ? null : links.get(0);
    }
}
