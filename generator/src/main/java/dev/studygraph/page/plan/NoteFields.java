package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.note.FrontMatter;
import dev.studygraph.note.TextDirection;
import dev.studygraph.page.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the pages show of front matter that only the vault knows the meaning of. */
final class NoteFields {
    private static final Pattern LINK =
            Pattern.compile("\\[\\[([^\\[\\]|#]+)(?:#[^\\[\\]|]*)?(?:\\|([^\\[\\]]+))?\\]\\]");

    private final KnowledgeGraph graph;
    private final Addresses addresses;

    NoteFields(KnowledgeGraph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** The fields of a node whose page shows its note in full, in the order of the configuration. */
    List<Field> of(Node node) {
        var note = graph.notes().get(node.origin().section().path());
        if (note == null
                || graph.configuration().fields().isEmpty()
                || !graph.ownerOf(note.path()).equals(node.id())) {
            return List.of();
        }
        var fields = new ArrayList<Field>();
        graph.configuration().fields().forEach((key, label) -> {
            String wanted = FrontMatter.key(key);
            if (graph.configuration().relations().containsKey(wanted)) {
                return; // shown as a relation, in both directions
            }
            var values = note.frontMatter().all().entrySet().stream()
                    .filter(entry -> FrontMatter.key(entry.getKey()).equals(wanted))
                    .flatMap(entry -> texts(entry.getValue()))
                    .map(TextDirection::shown)
                    .filter(text -> !text.isBlank())
                    .map(this::value)
                    .toList();
            if (!values.isEmpty()) {
                fields.add(new Field(label, values));
            }
        });
        return fields;
    }

    /** What a value says, lists in lists included; what is itself made of keys has no one text. */
    private static Stream<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(NoteFields::texts);
        }
        return value instanceof Map ? Stream.empty() : Stream.of(value.toString());
    }

    private Field.Saying value(String text) {
        var link = LINK.matcher(text.strip());
        if (!link.matches()) {
            return new Field.Saying(text.strip(), null);
        }
        String name = link.group(1).strip();
        String shown = link.group(2) == null ? name : link.group(2).strip();
        return new Field.Saying(shown, graph.named(name).map(addresses::linkTo).orElse(null));
    }
}
