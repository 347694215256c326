package dev.studygraph.note;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Definition;
import dev.studygraph.note.Block.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads definition lists; several terms in a row share what follows them. */
final class DefinitionReader {
    private final Reading reading;
    private final BlockReader blocks;

    DefinitionReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Block definitions(DefinitionList list) {
        List<Definition> definitions = new ArrayList<>();
        List<Phrase> terms = new ArrayList<>();
        List<Phrase> meanings = new ArrayList<>();
        var piece = new PieceBuilder().markup("<dl>");
        for (Node child : list.getChildren()) {
            if (child instanceof DefinitionTerm) {
                if (!meanings.isEmpty()) {
                    close(definitions, terms, meanings);
                }
                Inline term = InlineReader.prose(reading, child.getChildren(), reading.at(child))
                        .stripped();
                terms.add(term.phrase());
                piece.markup("<dt>").addAll(term.parts()).markup("</dt>");
            } else if (child instanceof DefinitionItem) {
                meanings.add(meaning(child, list.isTight(), piece));
            }
        }
        close(definitions, terms, meanings);
        piece.markup("</dl>");
        return new Block(new Shape.Definitions(definitions), piece.piece(), reading.at(list), Optional.empty());
    }

    private Phrase meaning(Node item, boolean tight, PieceBuilder piece) {
        List<Node> below = new ArrayList<>();
        item.getChildren().forEach(below::add);
        Phrase text = Phrase.plain("", reading.at(item));
        piece.markup("<dd>");
        if (!below.isEmpty() && below.get(0) instanceof Paragraph first) {
            Inline inline = InlineReader.prose(reading, first.getChildren(), reading.at(first));
            text = inline.phrase();
            if (tight) {
                piece.addAll(inline.parts());
            } else {
                piece.paragraph("", inline.parts());
            }
            below.remove(0);
        }
        blocks.blocks(below).forEach(block -> piece.addAll(block.piece().parts()));
        piece.markup("</dd>");
        return text;
    }

    private static void close(List<Definition> definitions, List<Phrase> terms, List<Phrase> meanings) {
        terms.forEach(term -> definitions.add(new Definition(term, meanings)));
        terms.clear();
        meanings.clear();
    }
}
