package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs.Claim;
import dev.studygraph.note.Note;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides on which node's page each note is shown in full: what its title or its kind names, else a topic of its own. */
final class NoteOwners {
    private final Abouts abouts;
    private final Map<ServiceDraft, NodeId> ids;
    private final Map<String, List<Node>> titledByPath;

    NoteOwners(Abouts abouts, Map<ServiceDraft, NodeId> ids, List<Node> titled) {
        this.abouts = abouts;
        this.ids = ids;
        this.titledByPath = titled.stream()
                .collect(Collectors.groupingBy(node -> node.origin().place().path()));
    }

    /** Enters an owner for every note; gives the topics that had to be made for it. */
    List<Node.Topic> decide(List<Note> notes, Map<String, NodeId> owners, SectionMap sections) {
        var homeless = new ArrayList<Note>();
        for (var note : notes) {
            var owner = abouts.owner(note.path()).map(ids::get).or(() -> named(note));
            owner.ifPresent(id -> owners.put(note.path(), id));
            if (owner.isEmpty()) {
                homeless.add(note);
            }
        }
        var topicIds = Drafts.ids(
                homeless,
                NodeId.Kind.TOPIC,
                note -> new Claim(note.title(), Drafts.path(new SectionRef(note.path(), ""))));
        topicIds.forEach((note, id) -> owners.put(note.path(), id));
        var summaries = new ServiceNodes(Map.of(), sections, Map.of(), List.of());
        return homeless.stream()
                .map(note -> topic(note, Drafts.entered(topicIds, note), summaries))
                .toList();
    }

    private static Node.Topic topic(Note note, NodeId id, ServiceNodes summaries) {
        var whole = new SectionRef(note.path(), "");
        var origin = new Origin("title", Origin.Confidence.STATED, NoteNames.titlePlace(note), whole);
        return new Node.Topic(id, note.title(), origin, whole, summaries.summary(whole), note.tags());
    }

    /** The node made of this very note that has its title or its declared kind. */
    private Optional<NodeId> named(Note note) {
        var own = titledByPath.getOrDefault(note.path(), List.of());
        var sameTitle = own.stream()
                .filter(node -> NameKey.fold(node.title()).equals(NameKey.fold(note.title())))
                .findFirst();
        var kind = note.frontMatter().kind().orElse("");
        return sameTitle
                .or(() -> own.stream()
                        .filter(node -> node.id().kind().id().equals(kind))
                        .findFirst())
                .map(Node::id);
    }
}
