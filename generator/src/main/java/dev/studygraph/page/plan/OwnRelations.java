package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Field;
import dev.studygraph.page.Link;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands to a node in a relation that only the vault knows, as readers of its page see it. */
final class OwnRelations {
    private final KnowledgeGraph graph;
    private final Addresses addresses;

    OwnRelations(KnowledgeGraph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** In the order of the configuration; what reads the same in both directions is one field. */
    List<Field> of(NodeId node) {
        Map<String, Set<NodeId>> others = new LinkedHashMap<>();
        graph.configuration().relations().forEach((key, words) -> {
            var relation = new Relation(key);
            graph.from(node).stream()
                    .filter(edge -> edge.is(relation))
                    .forEach(edge -> under(words.label(), others).add(edge.to()));
            graph.to(node).stream()
                    .filter(edge -> edge.is(relation))
                    .forEach(edge -> under(words.inverse(), others).add(edge.from()));
        });
        return others.entrySet().stream()
                .map(entry -> new Field(
                        entry.getKey(),
                        entry.getValue().stream().map(this::value).toList()))
                .toList();
    }

    private static Set<NodeId> under(String label, Map<String, Set<NodeId>> others) {
        return others.computeIfAbsent(label, key -> new LinkedHashSet<>());
    }

    private Field.Saying value(NodeId node) {
        Link link = addresses.linkTo(node);
        return new Field.Saying(link.title(), link);
    }
}
