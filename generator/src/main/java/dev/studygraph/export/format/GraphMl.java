package dev.studygraph.export.format;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.source.XmlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes and typed edges as GraphML.
 *
 * @see <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">the GraphML primer</a>
 */
final class GraphMl {
    private static final String HEAD = XmlText.HEAD + """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            <key id="id" for="node" attr.name="id" attr.type="string"/>
            <key id="title" for="node" attr.name="title" attr.type="string"/>
            <key id="kind" for="node" attr.name="kind" attr.type="string"/>
            <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
            <graph edgedefault="directed">
            """;

    private GraphMl() {}

    static String of(KnowledgeGraph graph) {
        var text = new StringBuilder(HEAD);
        Map<NodeId, String> names = new HashMap<>();
        for (var node : graph.nodes()) {
            // the schema takes no slash in the name of a node
            names.put(node.id(), "n" + names.size());
            element(
                    text,
                    "node",
                    List.of("id", names.get(node.id())),
                    List.of(
                            "id",
                            node.id().toString(),
                            "title",
                            node.title(),
                            "kind",
                            node.id().kind().id()));
        }
        Skeleton.of(graph)
                .links()
                .forEach(link -> element(
                        text,
                        "edge",
                        List.of("source", names.get(link.from()), "target", names.get(link.to())),
                        List.of("relation", link.relation().id())));
        return text.append("</graph>\n</graphml>\n").toString();
    }

    /** Attributes and values are names and texts in turn. */
    private static void element(StringBuilder text, String name, List<String> attributes, List<String> values) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            text.append(' ')
                    .append(attributes.get(i))
                    .append("=\"")
                    .append(XmlText.of(attributes.get(i + 1)))
                    .append('"');
        }
        text.append('>');
        for (int i = 0; i < values.size(); i += 2) {
            text.append("<data key=\"")
                    .append(values.get(i))
                    .append("\">")
                    .append(XmlText.of(values.get(i + 1)))
                    .append("</data>");
        }
        text.append("</").append(name).append(">\n");
    }
}
