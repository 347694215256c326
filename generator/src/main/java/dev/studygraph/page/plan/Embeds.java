package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an embed shows: a note, a section of one, or a single block. */
final class Embeds {
    private final KnowledgeGraph graph;

    Embeds(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /** The pieces to show in order; empty where the embed can only be a link. */
    List<Piece> contentOf(Reference reference) {
        var meant = graph.resolve(reference);
        if (meant instanceof Resolution.ToSection section) {
            return note(section.section().path())
                    .map(note -> within(note, section.section().anchor(), reference.fragment()))
                    .orElse(List.of());
        }
        if (meant instanceof Resolution.ToNode node) {
            return graph.node(node.node())
                    .flatMap(Embeds::notePath)
                    .flatMap(this::note)
                    .map(note -> within(note, node.anchor(), reference.fragment()))
                    .orElse(List.of());
        }
        return List.of();
    }

    private Optional<Note> note(String path) {
        return Optional.ofNullable(graph.notes().get(path));
    }

    private static Optional<String> notePath(Node node) {
        return Optional.of(node.origin().section().path());
    }

    private static List<Piece> within(Note note, String anchor, String fragment) {
        if (fragment.startsWith("^")) {
            String id = fragment.substring(1);
            return note.sections()
                    .flatMap(section -> section.blocks().stream())
                    .filter(block -> block.id().filter(id::equals).isPresent())
                    .map(Block::piece)
                    .toList();
        }
        return note.sections()
                .filter(section -> anchor.isEmpty() || section.anchor().equals(anchor))
                .findFirst()
                .map(section -> section.flatten().flatMap(Embeds::pieces).toList())
                .orElse(List.of());
    }

    private static Stream<Piece> pieces(Section section) {
        var blocks = section.blocks().stream().map(Block::piece);
        return section.level() == 0 ? blocks : Stream.concat(Stream.of(headingOf(section)), blocks);
    }

    private static Piece headingOf(Section section) {
        var parts = Stream.of(
                        Stream.<Piece.Part>of(new Piece.Part.Markup("<p class=\"embed-heading\">")),
                        section.headingPiece().parts().stream(),
                        Stream.<Piece.Part>of(new Piece.Part.Markup("</p>")))
                .flatMap(part -> part)
                .toList();
        return new Piece(parts);
    }
}
