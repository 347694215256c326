package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.ProseNames;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.note.SectionRef;
import dev.studygraph.vault.Configuration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The knowledge graph as it is kept: nodes by id, edges by either end, names in one index. Safe to read from several threads. */
public final class StudyGraph implements KnowledgeGraph {
    private final Configuration configuration;
    private final Map<String, Note> notes;
    private final Map<NodeId, Node> nodes;
    private final List<Node> inOrder;
    private final Map<Class<? extends Node>, List<Node>> byKind;
    private final Map<NodeId, List<Edge>> outgoing;
    private final Map<NodeId, List<Edge>> incoming;
    private final List<Edge> edges;
    private final List<Fact> facts;
    private final Map<String, NodeId> owners;
    private final Map<SectionRef, NodeId> abouts;
    private final Links links;
    private final NameIndex<NodeId> names;
    private final ProseNames<NodeId> prose;

    /** What {@link GraphAssembly} hands over. */
    record Parts(
            Configuration configuration,
            Map<String, Note> notes,
            Collection<? extends Node> nodes,
            List<Edge> edges,
            List<Fact> facts,
            Map<String, NodeId> owners,
            Map<SectionRef, NodeId> abouts,
            Links links,
            NameIndex<NodeId> names,
            ProseNames<NodeId> prose) {}

    StudyGraph(Parts parts) {
        this.configuration = parts.configuration();
        this.notes = Collections.unmodifiableMap(parts.notes());
        this.nodes = new TreeMap<>();
        parts.nodes().forEach(node -> nodes.put(node.id(), node));
        this.inOrder = List.copyOf(nodes.values());
        this.byKind =
                nodes.values().stream().collect(Collectors.groupingBy(Node::getClass, Collectors.toUnmodifiableList()));
        this.edges = List.copyOf(parts.edges());
        this.outgoing = edges.stream().collect(Collectors.groupingBy(Edge::from, Collectors.toUnmodifiableList()));
        this.incoming = edges.stream().collect(Collectors.groupingBy(Edge::to, Collectors.toUnmodifiableList()));
        this.facts = List.copyOf(parts.facts());
        this.owners = parts.owners();
        this.abouts = parts.abouts();
        this.links = parts.links();
        this.names = parts.names();
        this.prose = parts.prose();
    }

    private StudyGraph(StudyGraph other, Map<String, Note> notes) {
        this.configuration = other.configuration;
        this.notes = Collections.unmodifiableMap(notes);
        this.nodes = other.nodes;
        this.inOrder = other.inOrder;
        this.byKind = other.byKind;
        this.edges = other.edges;
        this.outgoing = other.outgoing;
        this.incoming = other.incoming;
        this.facts = other.facts;
        this.owners = other.owners;
        this.abouts = other.abouts;
        this.links = other.links;
        this.names = other.names;
        this.prose = other.prose;
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
    public KnowledgeGraph over(Note note) {
        Map<String, Note> others = new TreeMap<>(notes);
        others.replace(note.path(), note);
        return new StudyGraph(this, others);
    }

    @Override
    public SortedSet<String> attachments() {
        return links.attachments();
    }

    @Override
    public List<Node> nodes() {
        return inOrder;
    }

    @Override
    public Optional<Node> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
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
        return edges;
    }

    @Override
    public List<Edge> from(NodeId id) {
        return outgoing.getOrDefault(id, List.of());
    }

    @Override
    public List<Edge> to(NodeId id) {
        return incoming.getOrDefault(id, List.of());
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public NodeId ownerOf(String notePath) {
        var owner = owners.get(notePath);
        if (owner == null) {
            throw new IllegalStateException("not a published note: " + notePath);
        }
        return owner;
    }

    @Override
    public Optional<NodeId> aboutOf(SectionRef section) {
        return Optional.ofNullable(abouts.get(section));
    }

    @Override
    public Resolution resolve(Reference reference) {
        return links.resolve(reference);
    }

    @Override
    public Optional<NodeId> named(String name) {
        var found = names.lookup(name);
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
        return prose.in(text).stream()
                .map(hit -> new Mention(hit.start(), hit.end(), hit.target()))
                .toList();
    }

    @SuppressWarnings("unchecked") // grouped by exactly this class
    private <T extends Node> List<T> of(Class<T> kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }
}
