package dev.studygraph.decide;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** A graph put together node by node, for what follows from a graph. */
public final class HandMadeGraph implements KnowledgeGraph {
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Configuration configuration;

    public HandMadeGraph(Configuration configuration) {
        this.configuration = configuration;
    }

    public HandMadeGraph service(String name, String category, String... exam) {
        var id = Tables.service(name);
        return with(new Node.Service(
                id,
                name,
                Tables.stated(),
                List.of(),
                category,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(exam),
                List.of(),
                Optional.empty(),
                Node.Standing.CURRENT));
    }

    public HandMadeGraph with(Node node) {
        nodes.put(node.id(), node);
        return this;
    }

    public HandMadeGraph edge(String from, Relation relation, String to) {
        edges.add(new Edge(Tables.service(from), Tables.service(to), relation, Tables.at(1), Optional.empty()));
        return this;
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public Map<String, Note> notes() {
        return Map.of();
    }

    @Override
    public Optional<Section> section(SectionRef ref) {
        return Optional.empty();
    }

    @Override
    public boolean holdsWith(Note reworded) {
        throw new UnsupportedOperationException("has no notes");
    }

    @Override
    public KnowledgeGraph over(List<Note> reworded) {
        return this; // it holds no text
    }

    @Override
    public SortedSet<String> attachments() {
        return Collections.emptySortedSet();
    }

    @Override
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    @Override
    public Optional<Node> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public List<Node.Service> services() {
        return all(Node.Service.class);
    }

    @Override
    public List<Node.Scenario> scenarios() {
        return all(Node.Scenario.class);
    }

    @Override
    public List<Node.Comparison> comparisons() {
        return all(Node.Comparison.class);
    }

    @Override
    public List<Node.Comparison> comparing(NodeId option) {
        return comparisons().stream()
                .filter(comparison -> comparison.options().contains(option))
                .toList();
    }

    @Override
    public List<Node.Decision> decisions() {
        return all(Node.Decision.class);
    }

    @Override
    public List<Node.Pattern> patterns() {
        return all(Node.Pattern.class);
    }

    @Override
    public List<Node.Topic> topics() {
        return all(Node.Topic.class);
    }

    @Override
    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    @Override
    public List<Edge> from(NodeId id) {
        return edges.stream().filter(edge -> edge.from().equals(id)).toList();
    }

    @Override
    public Optional<NodeId> wholeOf(NodeId part) {
        return from(part).stream()
                .filter(edge -> edge.is(Relation.PART_OF))
                .map(Edge::to)
                .findFirst();
    }

    @Override
    public List<Edge> to(NodeId id) {
        return edges.stream().filter(edge -> edge.to().equals(id)).toList();
    }

    @Override
    public List<Fact> facts() {
        return comparisons().stream()
                .flatMap(comparison -> comparison.facts().stream())
                .toList();
    }

    @Override
    public NodeId ownerOf(String notePath) {
        return new NodeId(NodeId.Kind.TOPIC, notePath);
    }

    @Override
    public Optional<NodeId> aboutOf(SectionRef section) {
        return Optional.empty();
    }

    @Override
    public Resolution resolve(Reference reference) {
        return new Resolution.Missing(List.of());
    }

    @Override
    public Optional<NodeId> named(String name) {
        return Optional.of(Tables.service(name)).filter(nodes::containsKey);
    }

    @Override
    public List<Mention> mentionsIn(String prose) {
        return List.of();
    }

    @Override
    public List<Mention> namesIn(String prose) {
        return List.of();
    }

    private <N extends Node> List<N> all(Class<N> kind) {
        return nodes.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
