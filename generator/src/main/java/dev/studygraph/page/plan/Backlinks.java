package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.BacklinkGroup;
import dev.studygraph.page.BacklinkGroup.Backlink;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What leads to a page, by relation, with the sentence each link stands in; relations of the vault stand at the head of the page. */
final class Backlinks {
    private final KnowledgeGraph graph;
    private final Addresses addresses;

    Backlinks(KnowledgeGraph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    List<BacklinkGroup> of(NodeId node) {
        return of(node, Set.of());
    }

    List<BacklinkGroup> of(NodeId node, Set<Relation> without) {
        Map<Relation, List<Backlink>> byRelation = new TreeMap<>();
        var seen = new HashSet<Seen>();
        for (var edge : graph.to(node)) {
            if (!edge.from().equals(node)
                    && !edge.relation().isOwn()
                    && !without.contains(edge.relation())
                    && seen.add(new Seen(edge.relation(), edge.from()))) {
                byRelation
                        .computeIfAbsent(edge.relation(), relation -> new ArrayList<>())
                        .add(backlink(edge));
            }
        }
        return byRelation.entrySet().stream()
                .map(entry -> new BacklinkGroup(entry.getKey().id(), entry.getValue()))
                .toList();
    }

    private record Seen(Relation relation, NodeId from) {}

    private Backlink backlink(Edge edge) {
        return new Backlink(
                addresses.linkTo(edge.from()),
                edge.sentence().map(RichText::plain).orElse(RichText.EMPTY),
                addresses.lineOf(edge.origin()));
    }
}
