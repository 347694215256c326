package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sections of notes the page of each node shows, under which ids, and where links to a section lead. On its own page a note
 * keeps its anchors, so that links people know from their editor keep working; what other notes say there goes by the names of
 * those notes, for two notes may use one heading. Each page and each note is looked at when somebody first asks for it.
 */
final class ShownSections {
    private final KnowledgeGraph graph;
    private final Map<NodeId, Shown> shown = new ConcurrentHashMap<>();
    private final Map<String, Map<String, NodeId>> pages = new ConcurrentHashMap<>();

    ShownSections(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /**
     * What one page shows.
     *
     * @param prefixes what goes before the ids of each note, by its path
     * @param ids the id of each section
     */
    private record Shown(Map<String, String> prefixes, Map<SectionRef, String> ids) {
        static final Shown NOTHING = new Shown(Map.of(), Map.of());
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
        return Optional.ofNullable(on(page).ids().get(section));
    }

    /** The page that links to a section lead to; nothing where no page shows it. */
    Optional<NodeId> pageOf(SectionRef section) {
        return Optional.ofNullable(
                pages.computeIfAbsent(section.path(), this::leads).get(section.anchor()));
    }

    /** What goes before every id of a note on a page. */
    String prefixOn(NodeId page, String notePath) {
        var known = on(page).prefixes().get(notePath);
        return known == null ? nameOf(notePath) : known;
    }

    private boolean isOwn(NodeId node, String notePath) {
        return graph.notes().containsKey(notePath) && graph.ownerOf(notePath).equals(node);
    }

    private Shown on(NodeId page) {
        return shown.computeIfAbsent(
                page, id -> graph.node(id).map(this::entered).orElse(Shown.NOTHING));
    }

    private Shown entered(Node node) {
        var prefixes = new LinkedHashMap<String, String>();
        var ids = new HashMap<SectionRef, String>();
        for (var top : of(node)) {
            graph.section(top).ifPresent(section -> {
                String prefix = prefixes.computeIfAbsent(top.path(), path -> prefix(node.id(), path, prefixes));
                enter(ids, top.path(), prefix, section);
            });
        }
        return new Shown(prefixes, ids);
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

    /** The page that links to each section of a note lead to, by the anchor of the section. */
    private Map<String, NodeId> leads(String path) {
        var leads = new HashMap<String, NodeId>();
        var note = graph.notes().get(path);
        if (note != null) {
            lead(path, note.root(), graph.ownerOf(path), leads);
        }
        return leads;
    }

    /** A section about a node, and all that stands in it, belongs to the page of that node where that page shows it. */
    private void lead(String path, Section section, NodeId around, Map<String, NodeId> leads) {
        var ref = new SectionRef(path, section.anchor());
        var owner = graph.ownerOf(path);
        var wanted = graph.aboutOf(ref).orElse(around);
        if (idOn(wanted, ref).isPresent()) {
            leads.putIfAbsent(section.anchor(), wanted);
        } else if (idOn(owner, ref).isPresent()) {
            leads.putIfAbsent(section.anchor(), owner);
        }
        section.sections().forEach(inner -> lead(path, inner, wanted, leads));
    }
}
