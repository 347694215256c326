package dev.studygraph.export.format;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.source.UrlText;

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
        return prefix + UrlText.escaped(node.toString(), '/');
    }

    String criterion(String slug) {
        return prefix + "criterion/" + UrlText.escaped(slug, '/');
    }
}
