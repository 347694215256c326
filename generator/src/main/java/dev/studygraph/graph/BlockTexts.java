package dev.studygraph.graph;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The texts and references of blocks, nested ones included, in reading order. */
final class BlockTexts {
    private BlockTexts() {}

    /** The running texts of a block. Scenario callouts are left out: what they say has a page of its own. */
    static List<Phrase> texts(Block block) {
        var texts = new ArrayList<Phrase>();
        texts(block, texts);
        return texts;
    }

    private static void texts(Block block, List<Phrase> texts) {
        var shape = block.shape();
        if (shape instanceof Shape.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (shape instanceof Shape.Table table) {
            texts.addAll(table.header());
            table.rows().forEach(texts::addAll);
        } else if (shape instanceof Shape.Bullets bullets) {
            for (var item : bullets.items()) {
                texts.add(item.text());
                item.blocks().forEach(inner -> texts(inner, texts));
            }
        } else if (shape instanceof Shape.Callout callout) {
            if (!callout.type().equals("scenario")) {
                texts.add(callout.title());
                callout.blocks().forEach(inner -> texts(inner, texts));
            }
        } else if (shape instanceof Shape.Quote quote) {
            quote.blocks().forEach(inner -> texts(inner, texts));
        } else if (shape instanceof Shape.Details details) {
            texts.add(details.summary());
            details.blocks().forEach(inner -> texts(inner, texts));
        } else if (shape instanceof Shape.Definitions definitions) {
            for (var definition : definitions.definitions()) {
                texts.add(definition.term());
                texts.addAll(definition.meanings());
            }
        }
    }

    /** Every reference of a section's own heading and blocks, sections below it left out. */
    static void references(Section section, Consumer<Reference> visitor) {
        references(section.headingPiece().parts(), visitor);
        section.blocks().forEach(block -> references(block.piece().parts(), visitor));
    }

    private static void references(List<Piece.Part> parts, Consumer<Reference> visitor) {
        for (var part : parts) {
            if (part instanceof Piece.Part.Link link) {
                visitor.accept(link.reference());
                references(link.label(), visitor);
            } else if (part instanceof Piece.Part.Image image) {
                visitor.accept(image.reference());
            } else if (part instanceof Piece.Part.Embed embed) {
                visitor.accept(embed.reference());
            }
        }
    }
}
