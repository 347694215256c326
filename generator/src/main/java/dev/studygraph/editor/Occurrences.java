package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a vault speaks of a node: links, sections, cells, answers, mentions. */
final class Occurrences {
    private Occurrences() {}

    /**
     * Every such place once, in order.
     *
     * @param home whether to name the place that describes it
     */
    static List<Place> of(NodeId id, Look look, boolean home) {
        var places = new TreeSet<Place>();
        links(id, look).map(Reference::place).forEach(places::add);
        look.graph().to(id).stream().map(edge -> edge.origin().place()).forEach(places::add);
        look.graph().from(id).stream()
                .filter(edge -> edge.is(Relation.ANSWERS) || edge.is(Relation.PART_OF))
                .map(Edge::origin)
                .forEach(origin -> places.add(origin.place()));
        look.graph().facts().stream()
                .filter(fact -> fact.subject().equals(id))
                .forEach(fact -> places.add(fact.origin().place()));
        look.graph().node(id).ifPresent(node -> {
            Place described = Meant.home(node, look.graph());
            if (home) {
                places.add(described);
                places.add(node.origin().place());
            } else {
                places.remove(described);
            }
        });
        return List.copyOf(places);
    }

    /** The links of all notes that lead to a node. */
    static Stream<Reference> links(NodeId id, Look look) {
        return look.graph().notes().values().stream()
                .flatMap(Note::links)
                .filter(link -> leadsTo(look.graph().resolve(link), id))
                .distinct();
    }

    /** Where a section of a note is meant, whatever shows it, its note is not. */
    private static boolean leadsTo(Resolution resolution, NodeId id) {
        return resolution instanceof Resolution.ToNode to
                ? to.node().equals(id)
                : resolution instanceof Resolution.ToSection part
                        && part.section().anchor().isEmpty()
                        && part.owner().equals(id);
    }
}
