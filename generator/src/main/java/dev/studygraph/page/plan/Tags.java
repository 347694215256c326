package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tags of the vault, with what carries them. */
final class Tags {
    private final KnowledgeGraph graph;
    private final Map<String, Tag> byKey = new TreeMap<>();

    /** A tag: its spelling, the link to its page, and the nodes that carry it, by id. */
    record Tag(String name, Link link, List<NodeId> nodes) {}

    Tags(KnowledgeGraph graph) {
        this.graph = graph;
        var carriers = new TreeMap<String, List<NodeId>>();
        var spellings = new LinkedHashMap<String, String>();
        for (var node : graph.nodes()) {
            for (var tag : written(node)) {
                spellings.putIfAbsent(keyOf(tag), tag);
                carriers.computeIfAbsent(keyOf(tag), key -> new ArrayList<>()).add(node.id());
            }
        }
        var taken = new LinkedHashMap<String, Integer>();
        carriers.forEach((key, nodes) -> {
            String slug = slugOf(key);
            int number = taken.merge(slug, 1, Integer::sum);
            var path = Addresses.ofTag(number == 1 ? slug : slug + "-" + number);
            String name = spellings.getOrDefault(key, key);
            byKey.put(key, new Tag(name, Link.of(path, name, null), List.copyOf(nodes)));
        });
    }

    /** Every tag, by its folded spelling. */
    List<Tag> all() {
        return List.copyOf(byKey.values());
    }

    List<Tag> of(Node node) {
        return written(node).stream()
                .map(Tags::keyOf)
                .distinct()
                .map(byKey::get)
                .filter(tag -> tag != null)
                .toList();
    }

    /** A scenario, comparison, decision or pattern carries the tags of the note it was read from. */
    private List<String> written(Node node) {
        if (node instanceof Node.Service service) {
            return service.tags();
        }
        if (node instanceof Node.Topic topic) {
            return topic.tags();
        }
        var note = graph.notes().get(node.origin().section().path());
        return note == null ? List.of() : note.tags();
    }

    private static String keyOf(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String slugOf(String key) {
        String slug = key.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "tag" : slug;
    }
}
