package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one note contributes to what the search finds.
 *
 * @param sections the documents of sections that describe no node
 * @param own what is said about nodes in sections that describe them, in reading order
 * @param besides what is said beside needs, in reading order
 */
record Contribution(List<SearchDocument> sections, Map<NodeId, List<String>> own, Map<String, List<String>> besides) {

    /** What a note says something of. */
    record Subjects(Set<NodeId> nodes, Set<String> needs) {
        boolean touch(Subjects others) {
            return nodes.stream().anyMatch(others.nodes()::contains)
                    || needs.stream().anyMatch(others.needs()::contains);
        }
    }

    Subjects subjects() {
        return new Subjects(Set.copyOf(own.keySet()), Set.copyOf(besides.keySet()));
    }

    /** Reads the notes of a graph. */
    static final class Reader {
        private final Material material;
        private final Set<String> needs;
        private final Map<SectionRef, List<Node>> described;

        Reader(Material material) {
            this.material = material;
            this.needs = material.graph().scenarios().stream()
                    .map(scenario -> scenario.need().text())
                    .collect(Collectors.toSet());
            this.described = material.graph().nodes().stream()
                    .collect(Collectors.groupingBy(node -> node.origin().section()));
        }

        private Reader(Reader before, Material material) {
            this.material = material;
            this.needs = before.needs;
            this.described = before.described;
        }

        /** Reads other texts of the same notes. */
        Reader over(Material reworded) {
            return new Reader(this, reworded);
        }

        Contribution read(Note note) {
            var plain = PlainNote.of(note, needs);
            List<SearchDocument> sections = new ArrayList<>();
            Map<NodeId, List<String>> own = new LinkedHashMap<>();
            var texts = plain.texts().iterator();
            note.sections().forEach(section -> {
                var ref = new SectionRef(note.path(), section.anchor());
                String text = texts.next();
                var node = describedBy(section, ref);
                if (node.isPresent()) {
                    own.computeIfAbsent(node.get().id(), id -> new ArrayList<>())
                            .add(
                                    node.get().title().equals(section.heading().text())
                                            ? text
                                            : section.heading().text() + "\n" + text);
                } else if (!text.isBlank() || !(section.heading().isBlank() || described.containsKey(ref))) {
                    sections.add(document(note.title(), section, ref, text));
                }
            });
            Map<String, List<String>> besides = plain.besides().stream()
                    .collect(Collectors.groupingBy(
                            PlainNote.Beside::need,
                            LinkedHashMap::new,
                            Collectors.mapping(PlainNote.Beside::text, Collectors.toList())));
            return new Contribution(sections, own, besides);
        }

        /** The node that a section describes: readers are led to its page, so its text is found there, once. */
        private Optional<Node> describedBy(Section section, SectionRef ref) {
            String heading = section.heading().text();
            return described.getOrDefault(ref, List.of()).stream()
                    .filter(node -> node.title().equals(heading))
                    .findFirst()
                    .or(() -> material.graph()
                            .node(pageOf(ref))
                            .filter(node -> node.title().equals(heading)
                                    || node.origin().section().equals(ref)
                                    || (node instanceof Node.Service service
                                            && service.sections().contains(ref))));
        }

        private NodeId pageOf(SectionRef ref) {
            return material.graph().aboutOf(ref).orElse(material.graph().ownerOf(ref.path()));
        }

        private SearchDocument document(String noteTitle, Section section, SectionRef ref, String text) {
            var spot = material.addresses().spotOf(ref);
            var page = pageOf(ref);
            String title =
                    section.heading().isBlank() ? noteTitle : section.heading().text();
            return new SearchDocument(
                    page + "#" + (spot.anchor().isEmpty() ? "_" : spot.anchor()),
                    Addresses.kindOf(page),
                    spot.page(),
                    spot.anchor(),
                    title,
                    List.of(),
                    Stream.of(noteTitle, material.addresses().titleOf(page))
                            .distinct()
                            .toList(),
                    "",
                    "",
                    List.of(),
                    text,
                    List.of(),
                    List.of(),
                    page.kind() == NodeId.Kind.SERVICE ? List.of(page.slug()) : List.of());
        }
    }
}
