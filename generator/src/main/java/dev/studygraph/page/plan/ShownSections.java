package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which sections of notes the page of each node shows, under which ids, and where links to a section lead. On its own page a note
 * keeps its anchors, so that links people know from their editor keep working; what other notes say there goes by the names of
 * those notes, for two notes may use one heading.
 */
final class ShownSections {
    private final KnowledgeGraph graph;
    private final Map<NodeId, Map<String, String>> prefixes = new HashMap<>();
    private final Map<NodeId, Map<SectionRef, String>> ids = new HashMap<>();
    private final Map<SectionRef, NodeId> pages = new HashMap<>();

    ShownSections(KnowledgeGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(this::enter);
        graph.notes().values().forEach(note -> lead(note, note.root(), graph.ownerOf(note.path())));
    }

    /** What the page of a node shows, in order: its whole note where that note is its own, else what it was read from. */
    List<SectionRef> of(Node node) {
        if (node instanceof Node.Service service) {
            return service.stub() ? List.of() : service.sections();
        }
        if (node instanceof Node.Topic topic) {
            return List.of(topic.section());
        }
        var section = node.origin().section();
        if (isOwn(node.id(), section.path())) {
            return List.of(new SectionRef(section.path(), ""));
        }
        // The page of a scenario says all of it; the section that it stands in holds the answers of others.
        return node instanceof Node.Scenario ? List.of() : List.of(section);
    }

    /** The id of a section on a page, empty for the beginning of a note; nothing where the page does not show the section. */
    Optional<String> idOn(NodeId page, SectionRef section) {
        return Optional.ofNullable(ids.getOrDefault(page, Map.of()).get(section));
    }

    /** The page that links to a section lead to; nothing where no page shows it. */
    Optional<NodeId> pageOf(SectionRef section) {
        return Optional.ofNullable(pages.get(section));
    }

    /** What goes before every id of a note on a page. */
    String prefixOn(NodeId page, String notePath) {
        var known = prefixes.getOrDefault(page, Map.of()).get(notePath);
        return known == null ? nameOf(notePath) : known;
    }

    private boolean isOwn(NodeId node, String notePath) {
        return graph.notes().containsKey(notePath) && graph.ownerOf(notePath).equals(node);
    }

    private void enter(Node node) {
        for (var top : of(node)) {
            var note = Optional.ofNullable(graph.notes().get(top.path()));
            note.flatMap(found -> found.section(top.anchor()))
                    .ifPresent(section -> enter(node.id(), top.path(), section));
        }
    }

    private void enter(NodeId page, String notePath, Section top) {
        var known = prefixes.computeIfAbsent(page, id -> new LinkedHashMap<>());
        String prefix = known.computeIfAbsent(notePath, path -> prefix(page, path, known));
        enter(ids.computeIfAbsent(page, id -> new HashMap<>()), notePath, prefix, top);
    }

    private static void enter(Map<SectionRef, String> shown, String notePath, String prefix, Section section) {
        String id = section.anchor().isEmpty() ? "" : prefix + section.anchor();
        shown.putIfAbsent(new SectionRef(notePath, section.anchor()), id);
        section.sections().forEach(inner -> enter(shown, notePath, prefix, inner));
    }

    private String prefix(NodeId page, String notePath, Map<String, String> known) {
        if (isOwn(page, notePath) && !known.containsValue("")) {
            return "";
        }
        String name = nameOf(notePath);
        String prefix = name;
        for (int i = 2; known.containsValue(prefix); i++) {
            prefix = name + i + "--";
        }
        return prefix;
    }

    /** No anchor holds two dashes, so that none can be taken for that of another note. */
    private static String nameOf(String notePath) {
        String stem = notePath.replaceFirst("\\.[^./]+$", "").toLowerCase(Locale.ROOT);
        return stem.replaceAll("[^\\p{L}\\p{N}]+", "-") + "--";
    }

    /** A section about a node, and all that stands in it, belongs to the page of that node where that page shows it. */
    private void lead(Note note, Section section, NodeId around) {
        var ref = new SectionRef(note.path(), section.anchor());
        var owner = graph.ownerOf(note.path());
        var wanted = graph.aboutOf(ref).orElse(around);
        if (idOn(wanted, ref).isPresent()) {
            pages.putIfAbsent(ref, wanted);
        } else if (idOn(owner, ref).isPresent()) {
            pages.putIfAbsent(ref, owner);
        }
        section.sections().forEach(inner -> lead(note, inner, wanted));
    }
}
