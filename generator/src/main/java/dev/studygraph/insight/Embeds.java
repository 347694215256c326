package dev.studygraph.insight;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * What each embed shows: a note, a section of one, or a single block.
 *
 * @param contents by the embed; one that is not among them can only be a link
 * @param circles embeds that show each other, in sorted groups
 * @param tooMuch by note, the first embed with which it would show more than the limit allows; that and all behind it are links
 * @param lookedInto the paths of the notes that embeds mean, whether they show any of them or not
 */
public record Embeds(
        Map<Reference, Content> contents,
        List<Set<Reference>> circles,
        Map<String, Reference> tooMuch,
        Set<String> lookedInto) {
    /** How many notes may stand within each other. */
    private static final int DEEPEST = 5;

    public Embeds {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
        circles = circles.stream()
                .<Set<Reference>>map(Collections::unmodifiableSet)
                .toList();
        tooMuch = Collections.unmodifiableMap(new LinkedHashMap<>(tooMuch));
        lookedInto = Set.copyOf(lookedInto);
    }

    /**
     * What an embed shows.
     *
     * @param within the embeds that stand in it
     */
    public record Content(List<Piece> pieces, Set<Reference> within) {
        public Content {
            pieces = List.copyOf(pieces);
            within = Collections.unmodifiableSet(new LinkedHashSet<>(within));
        }
    }

    /** What the embeds of all notes show. */
    public static Embeds of(KnowledgeGraph graph) {
        var byNote = new LinkedHashMap<String, Set<Reference>>();
        for (Note note : graph.notes().values()) {
            Set<Reference> embeds = in(note);
            if (!embeds.isEmpty()) {
                byNote.put(note.path(), embeds);
            }
        }
        var contents = new LinkedHashMap<Reference, Content>();
        var lookedInto = new HashSet<String>();
        for (Set<Reference> embeds : byNote.values()) {
            for (Reference embed : embeds) {
                var meant = meant(embed, graph);
                meant.map(SectionRef::path).ifPresent(lookedInto::add);
                List<Piece> pieces =
                        meant.map(section -> pieces(embed, section, graph)).orElse(List.of());
                if (!pieces.isEmpty()) {
                    contents.put(embed, new Content(pieces, in(pieces)));
                }
            }
        }
        var costs = new EmbedCosts(contents, DEEPEST);
        var tooMuch = new LinkedHashMap<String, Reference>();
        byNote.forEach((path, embeds) -> costs.firstOver(
                        embeds, graph.configuration().limits().embedCharacters())
                .ifPresent(embed -> tooMuch.put(path, embed)));
        return new Embeds(contents, circles(contents), tooMuch, lookedInto);
    }

    /**
     * What to show for an embed; empty where there is only room for a link.
     *
     * @param around the embeds that it stands in, outermost first
     */
    public Optional<Content> shown(Reference embed, List<Reference> around) {
        var content = Optional.ofNullable(contents.get(embed));
        Reference outermost = around.isEmpty() ? embed : around.get(0);
        Reference first = tooMuch.get(outermost.place().path());
        boolean over = first != null && outermost.place().compareTo(first.place()) >= 0;
        return content.filter(shown -> !over
                && around.size() < DEEPEST
                && !shown.within().contains(embed)
                && Collections.disjoint(shown.within(), around));
    }

    private static List<Set<Reference>> circles(Map<Reference, Content> contents) {
        var joined = new SimpleDirectedGraph<Reference, DefaultEdge>(DefaultEdge.class);
        contents.forEach((embed, content) -> {
            if (!content.within().isEmpty()) {
                joined.addVertex(embed);
            }
        });
        List<Set<Reference>> circles = new ArrayList<>();
        contents.forEach((embed, content) -> {
            for (Reference inner : content.within()) {
                if (inner.equals(embed)) {
                    circles.add(Set.of(embed));
                } else if (joined.containsVertex(inner)) {
                    joined.addEdge(embed, inner);
                }
            }
        });
        for (Set<Reference> circle : new KosarajuStrongConnectivityInspector<>(joined).stronglyConnectedSets()) {
            if (circle.size() > 1) {
                var sorted = new TreeSet<Reference>(java.util.Comparator.comparing(Reference::place));
                sorted.addAll(circle);
                circles.add(sorted);
            }
        }
        return circles;
    }

    /** The embeds of a note, each once, in reading order. */
    static Set<Reference> in(Note note) {
        return in(note.sections().flatMap(Embeds::pieces).toList());
    }

    private static Set<Reference> in(List<Piece> pieces) {
        Set<Reference> embeds = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            for (Part part : piece.parts()) {
                if (part instanceof Part.Embed embed && embed.block()) {
                    embeds.add(embed.reference());
                }
            }
        }
        return embeds;
    }

    private static List<Piece> pieces(Reference reference, SectionRef meant, KnowledgeGraph graph) {
        var shown = graph.resolve(reference) instanceof Resolution.ToNode node
                ? own(node.node(), meant, graph, reference.fragment())
                : graph.section(meant);
        return shown.map(found -> within(found, reference.fragment())).orElse(List.of());
    }

    /** The section that an embed means; of a node the one that describes it. */
    private static Optional<SectionRef> meant(Reference reference, KnowledgeGraph graph) {
        var meant = graph.resolve(reference);
        if (meant instanceof Resolution.ToSection section) {
            return Optional.of(section.section());
        }
        return meant instanceof Resolution.ToNode node
                ? graph.node(node.node()).map(Node::origin).map(Origin::section)
                : Optional.empty();
    }

    /** A node's own note is shown whole; of a note that says more than that, what describes the node. A block is looked for in all of it. */
    private static Optional<Section> own(NodeId node, SectionRef described, KnowledgeGraph graph, String fragment) {
        String path = described.path();
        return graph.section(new SectionRef(path, ""))
                .flatMap(
                        whole -> fragment.startsWith("^") || graph.ownerOf(path).equals(node)
                                ? Optional.of(whole)
                                : graph.section(described));
    }

    private static List<Piece> within(Section section, String fragment) {
        if (fragment.startsWith("^")) {
            String id = fragment.substring(1);
            return section.flatten()
                    .flatMap(inner -> inner.blocks().stream())
                    .flatMap(block -> block.pieceOf(id).stream())
                    .limit(1)
                    .toList();
        }
        return section.flatten().flatMap(Embeds::pieces).toList();
    }

    private static Stream<Piece> pieces(Section section) {
        var blocks = section.blocks().stream().map(Block::piece);
        return section.level() == 0 ? blocks : Stream.concat(Stream.of(headingOf(section)), blocks);
    }

    private static Piece headingOf(Section section) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Markup("<p class=\"embed-heading\">"));
        parts.addAll(section.headingPiece().parts());
        parts.add(new Part.Markup("</p>"));
        return new Piece(parts);
    }
}
