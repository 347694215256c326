package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.SitePath;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links to the pages that are no nodes, titled in the words of the interface. */
final class Lists {
    private final Map<String, String> words;
    private final Map<String, String> replaced = new LinkedHashMap<>();

    /**
     * {@code words} are the texts of the interface by message key, and {@code kinds} what the vault calls a kind instead
     * ({@code service: Technique}); a text that is missing shows its key.
     */
    Lists(Map<String, String> words, Map<String, String> kinds) {
        this.words = words;
        kinds.forEach((kind, word) -> replaced.put("kind." + kind, word));
    }

    /** The texts that the vault replaces, by message key. */
    Map<String, String> replaced() {
        return replaced;
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
        return replaced.getOrDefault(key, words.getOrDefault(key, key));
    }
}
