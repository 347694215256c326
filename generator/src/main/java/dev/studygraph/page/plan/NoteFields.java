package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.page.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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
            var values = note.frontMatter().all().entrySet().stream()
                    .filter(entry -> spelled(entry.getKey()).equals(spelled(key)))
                    .flatMap(entry ->
                            (entry.getValue() instanceof List<?> list ? list : List.of(entry.getValue())).stream())
                    .filter(value -> !(value instanceof Map))
                    .map(Objects::toString)
                    .filter(text -> !text.isBlank())
                    .map(this::value)
                    .toList();
            if (!values.isEmpty()) {
                fields.add(new Field(label, values));
            }
        });
        return fields;
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

    private static String spelled(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
    }
}
