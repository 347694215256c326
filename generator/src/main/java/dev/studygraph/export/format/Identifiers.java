package dev.studygraph.export.format;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.nio.charset.StandardCharsets;

/**
 * The IRIs of things outside the site: below the address it is published at, else names that need no address. They follow from
 * a node's id, not from its page, which a permalink may move.
 */
record Identifiers(String prefix) {
    static Identifiers of(KnowledgeGraph graph) {
        return new Identifiers(graph.configuration()
                .baseUrl()
                .map(url -> (url.endsWith("/") ? url : url + "/") + "#")
                .orElse("urn:studygraph:"));
    }

    String of(NodeId node) {
        return prefix + escaped(node.toString());
    }

    String criterion(String slug) {
        return prefix + "criterion/" + escaped(slug);
    }

    /** Percent-encoded but for what RFC 3986 allows in fragments and names alike. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            if (plain) {
                escaped.append(c);
            } else {
                escaped.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return escaped.toString();
    }
}
