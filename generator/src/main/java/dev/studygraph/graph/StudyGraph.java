package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.ProseNames;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The knowledge graph as it is kept: nodes by id, edges by either end, names in one index. Safe to read from several threads. */
public final class StudyGraph implements KnowledgeGraph {
    private final Parts parts;
    private final Configuration configuration;
    private final Map<String, Note> notes;
    private final Map<SectionRef, Section> reworded;
    private final Indices at;

    /**
     * What {@link GraphAssembly} hands over.
     *
     * @param stated what the vault's configuration says
     */
    record Parts(
            Configuration stated,
            Map<String, Note> notes,
            Collection<? extends Node> nodes,
            List<Edge> edges,
            List<Fact> facts,
            Map<String, NodeId> owners,
            Map<SectionRef, NodeId> abouts,
            SectionMap sections,
            Links links,
            NameIndex<NodeId> names,
            ProseNames<NodeId> prose) {
        Parts {
            edges = List.copyOf(edges);
            facts = List.copyOf(facts);
        }
    }

    /** The same by what it is looked up with. */
    private record Indices(
            Map<NodeId, Node> nodes,
            List<Node> inOrder,
            Map<Class<? extends Node>, List<Node>> byKind,
            Map<NodeId, List<Node.Comparison>> comparing,
            Map<NodeId, NodeId> wholes,
            Map<NodeId, List<Edge>> outgoing,
            Map<NodeId, List<Edge>> incoming) {
        static Indices of(Collection<? extends Node> all, List<Edge> edges) {
            Map<NodeId, Node> nodes = new TreeMap<>();
            all.forEach(node -> nodes.put(node.id(), node));
            return new Indices(
                    nodes,
                    List.copyOf(nodes.values()),
                    nodes.values().stream()
                            .collect(Collectors.groupingBy(Node::getClass, Collectors.toUnmodifiableList())),
                    comparing(nodes.values()),
                    wholes(edges),
                    edges.stream().collect(Collectors.groupingBy(Edge::from, Collectors.toUnmodifiableList())),
                    edges.stream().collect(Collectors.groupingBy(Edge::to, Collectors.toUnmodifiableList())));
        }

        private static Map<NodeId, List<Node.Comparison>> comparing(Collection<Node> nodes) {
            var comparing = new HashMap<NodeId, List<Node.Comparison>>();
            for (var node : nodes) {
                if (node instanceof Node.Comparison comparison) {
                    comparison.options().stream()
                            .distinct()
                            .forEach(option -> comparing
                                    .computeIfAbsent(option, id -> new ArrayList<>())
                                    .add(comparison));
                }
            }
            comparing.replaceAll((option, comparisons) -> List.copyOf(comparisons));
            return comparing;
        }

        private static Map<NodeId, NodeId> wholes(List<Edge> edges) {
            var wholes = new HashMap<NodeId, NodeId>();
            edges.stream()
                    .filter(edge -> edge.is(Relation.PART_OF))
                    .forEach(edge -> wholes.putIfAbsent(edge.from(), edge.to()));
            return wholes;
        }
    }

    StudyGraph(Parts parts) {
        this(
                parts,
                Unstated.filled(parts.stated(), parts.notes()),
                parts.notes(),
                Map.of(),
                Indices.of(parts.nodes(), parts.edges()));
    }

    private StudyGraph(
            Parts parts,
            Configuration configuration,
            Map<String, Note> notes,
            Map<SectionRef, Section> reworded,
            Indices at) {
        this.parts = parts;
        this.configuration = configuration;
        this.notes = Collections.unmodifiableMap(notes);
        this.reworded = reworded;
        this.at = at;
    }

    /** The knowledge graph of a vault; the same whatever the order of its notes. Mistakes in the notes go to the diagnostics. */
    public static KnowledgeGraph of(Sources sources, Configuration configuration, Diagnostics diagnostics) {
        return new GraphAssembly(sources, configuration, diagnostics).graph();
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public Map<String, Note> notes() {
        return notes;
    }

    @Override
    public KnowledgeGraph over(List<Note> reworded) {
        Map<String, Note> others = new LinkedHashMap<>(notes);
        Map<SectionRef, Section> sections = new HashMap<>(this.reworded);
        for (var note : reworded) {
            others.replace(note.path(), note);
            note.sections().forEach(section -> sections.put(new SectionRef(note.path(), section.anchor()), section));
        }
        return new StudyGraph(parts, configuration, others, sections, at);
    }

    @Override
    public boolean holdsWith(Note reworded) {
        var before = notes.get(reworded.path());
        var backlinks = new Backlinks(
                parts.links(), parts.prose(), new CanonicalPages(parts.sections(), parts.owners(), parts.abouts()));
        return before != null
                && TakenFromNote.of(before, backlinks).equals(TakenFromNote.of(reworded, backlinks))
                && isSpokenWith(reworded);
    }

    /** Whether the vault is still in the same language. */
    private boolean isSpokenWith(Note reworded) {
        var now = notes.values().stream().map(note -> note.path().equals(reworded.path()) ? reworded : note);
        return Unstated.language(parts.stated(), now).equals(configuration.language());
    }

    @Override
    public Optional<Section> section(SectionRef ref) {
        var other = reworded.get(ref);
        return other == null ? parts.sections().section(ref) : Optional.of(other);
    }

    @Override
    public SortedSet<String> attachments() {
        return parts.links().attachments();
    }

    @Override
    public List<Node> nodes() {
        return at.inOrder();
    }

    @Override
    public Optional<Node> node(NodeId id) {
        return Optional.ofNullable(at.nodes().get(id));
    }

    @Override
    public List<Node.Service> services() {
        return of(Node.Service.class);
    }

    @Override
    public List<Node.Scenario> scenarios() {
        return of(Node.Scenario.class);
    }

    @Override
    public List<Node.Comparison> comparisons() {
        return of(Node.Comparison.class);
    }

    @Override
    public List<Node.Comparison> comparing(NodeId option) {
        return at.comparing().getOrDefault(option, List.of());
    }

    @Override
    public List<Node.Decision> decisions() {
        return of(Node.Decision.class);
    }

    @Override
    public List<Node.Pattern> patterns() {
        return of(Node.Pattern.class);
    }

    @Override
    public List<Node.Topic> topics() {
        return of(Node.Topic.class);
    }

    @Override
    public List<Edge> edges() {
        return parts.edges();
    }

    @Override
    public List<Edge> from(NodeId id) {
        return at.outgoing().getOrDefault(id, List.of());
    }

    @Override
    public List<Edge> to(NodeId id) {
        return at.incoming().getOrDefault(id, List.of());
    }

    @Override
    public Optional<NodeId> wholeOf(NodeId part) {
        return Optional.ofNullable(at.wholes().get(part));
    }

    @Override
    public List<Fact> facts() {
        return parts.facts();
    }

    @Override
    public NodeId ownerOf(String notePath) {
        var owner = parts.owners().get(notePath);
        if (owner == null) {
            throw new IllegalStateException("not a published note: " + notePath);
        }
        return owner;
    }

    @Override
    public Optional<NodeId> aboutOf(SectionRef section) {
        return Optional.ofNullable(parts.abouts().get(section));
    }

    @Override
    public Resolution resolve(Reference reference) {
        return parts.links().resolve(reference);
    }

    @Override
    public Optional<NodeId> named(String name) {
        var found = parts.names().lookup(name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public List<Mention> mentionsIn(String text) {
        var seen = new HashSet<NodeId>();
        return namesIn(text).stream()
                .filter(mention -> seen.add(mention.node()))
                .toList();
    }

    @Override
    public List<Mention> namesIn(String text) {
        return parts.prose().in(text).stream()
                .map(hit -> new Mention(hit.start(), hit.end(), hit.target()))
                .toList();
    }

    @SuppressWarnings("unchecked") // grouped by exactly this class
    private <T extends Node> List<T> of(Class<T> kind) {
        return (List<T>) at.byKind().getOrDefault(kind, List.of());
    }
}
