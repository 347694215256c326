package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.SitePath;
import java.util.Map;

/** Links to the pages that are no nodes, titled in the words of the interface. */
final class Lists {
    private final Map<String, String> words;

    /** {@code words} are the texts of the interface by message key; a missing one shows its key. */
    Lists(Map<String, String> words) {
        this.words = words;
    }

    Link home() {
        return Link.of(SitePath.HOME, word("page.home"), null);
    }

    /** The list of a kind. */
    Link of(NodeId.Kind kind) {
        return Link.of(Addresses.listOf(kind), word("kind." + kind.id() + ".plural"), Addresses.kindOf(kind));
    }

    /** A page at the top of the site: {@code search}, {@code health}, {@code glossary} … */
    Link page(String name) {
        return Link.of(SitePath.of(name + ".html"), word("page." + name), null);
    }

    String word(String key) {
        return words.getOrDefault(key, key);
    }
}
