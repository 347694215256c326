package dev.studygraph.graph;

import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.vault.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Everything the notes say, resolved: nodes, typed edges, facts, and what every reference means. Frozen once made. */
public interface KnowledgeGraph {
    /** What the vault's configuration says, with the language that its notes are in where it names none. */
    Configuration configuration();

    /** The published notes by path, in path order. */
    Map<String, Note> notes();

    /**
     * The same graph over other versions of some notes: their texts are new, what the graph has taken from them is not.
     *
     * @param reworded each has every section of the one whose path it has
     */
    KnowledgeGraph over(List<Note> reworded);

    /**
     * Whether this is still the graph of its notes if one of them reads like this and says the same: nothing of what the graph takes from
     * a note is another, and only texts that it passes over are.
     */
    boolean holdsWith(Note reworded);

    /** A section of a published note; the one with the empty anchor is its root. */
    Optional<Section> section(SectionRef ref);

    /** The files of the vault that published notes show or link to, by path. */
    SortedSet<String> attachments();

    /** Every node, by id. */
    List<Node> nodes();

    Optional<Node> node(NodeId id);

    List<Node.Service> services();

    List<Node.Scenario> scenarios();

    List<Node.Comparison> comparisons();

    /** The comparisons that a service is an option of, each once, by id. */
    List<Node.Comparison> comparing(NodeId option);

    List<Node.Decision> decisions();

    List<Node.Pattern> patterns();

    List<Node.Topic> topics();

    /** Every edge, by source, relation, target and place. */
    List<Edge> edges();

    List<Edge> from(NodeId id);

    List<Edge> to(NodeId id);

    /** What a service is a part of; of several the first by id. */
    Optional<NodeId> wholeOf(NodeId part);

    /** Every fact, by comparison and table order. */
    List<Fact> facts();

    /** The node whose page shows a note in full: what its title names, else its topic. */
    NodeId ownerOf(String notePath);

    /** The notes that a node's page shows in full. */
    default Stream<Note> notesOf(NodeId node) {
        return notes().values().stream().filter(note -> ownerOf(note.path()).equals(node));
    }

    /** The node a section is about, if it is another than its note's owner. */
    Optional<NodeId> aboutOf(SectionRef section);

    /** What a reference of a note means; the same answer for the same reference everywhere. */
    Resolution resolve(Reference reference);

    /** The node of a name as people write it, by title, alias, with or without vendor prefix; empty if unknown or ambiguous. */
    Optional<NodeId> named(String name);

    /** The first mention of each known name in running text, longest match first, whole words only, by position. */
    List<Mention> mentionsIn(String prose);

    /** Every mention of a known name in running text, found in the same way. */
    List<Mention> namesIn(String prose);

    /** A known name in running text, {@code start} inclusive and {@code end} exclusive in UTF-16 units. */
    record Mention(int start, int end, NodeId node) {}
}
