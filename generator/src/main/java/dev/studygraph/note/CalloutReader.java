package dev.studygraph.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.CalloutMark.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads quotations, and the callouts among them. */
final class CalloutReader {
    private final Reading reading;
    private final BlockReader blocks;

    CalloutReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Block quote(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof CalloutMark mark) {
            return callout(quote, first, mark);
        }
        List<Block> inside = blocks.blocks(quote.getChildren());
        var piece = new PieceBuilder().markup("<blockquote>");
        inside.forEach(block -> piece.addAll(block.piece().parts()));
        piece.markup("</blockquote>");
        return new Block(new Shape.Quote(inside), piece.piece(), reading.at(quote), Optional.empty());
    }

    private Block callout(BlockQuote quote, Paragraph first, CalloutMark mark) {
        List<Node> titleNodes = new ArrayList<>();
        List<Node> firstLines = new ArrayList<>();
        boolean title = true;
        for (Node node : first.getChildren()) {
            if (title && node instanceof SoftLineBreak) {
                title = false;
            } else if (title && node != mark) {
                titleNodes.add(node);
            } else if (!title) {
                firstLines.add(node);
            }
        }
        var place = titleNodes.isEmpty() ? reading.at(mark) : reading.at(titleNodes.get(0));
        Inline heading = InlineReader.heading(reading, titleNodes, place).stripped();
        List<Block> inside = new ArrayList<>();
        if (!firstLines.isEmpty()) {
            inside.add(blocks.paragraph(firstLines));
        }
        List<Node> rest = new ArrayList<>();
        quote.getChildren().forEach(rest::add);
        inside.addAll(blocks.blocks(rest.subList(1, rest.size())));
        var shape = new Shape.Callout(mark.type(), heading.phrase(), inside);
        return new Block(shape, piece(mark, heading, inside), reading.at(quote), Optional.empty());
    }

    private static Piece piece(CalloutMark mark, Inline heading, List<Block> inside) {
        var shown = heading.phrase().isBlank()
                ? List.<Piece.Part>of(new Piece.Part.Markup(Html.escape(readable(mark.type()))))
                : heading.parts();
        String name = Anchors.slug(mark.type());
        boolean folds = mark.folding() != Folding.NONE;
        // No landmark: callouts are many, and stand within each other.
        var piece = new PieceBuilder().markup("<div class=\"callout callout-" + name + "\">");
        if (folds) {
            piece.markup(mark.folding() == Folding.OPEN ? "<details open>" : "<details>");
        }
        piece.markup(folds ? "<summary class=\"callout-title\">" : "<p class=\"callout-title\">")
                .addAll(shown)
                .markup(folds ? "</summary>" : "</p>");
        inside.forEach(block -> piece.addAll(block.piece().parts()));
        piece.markup(folds ? "</details></div>" : "</div>");
        return piece.piece();
    }

    private static String readable(String type) {
        String words = type.replace('-', ' ').replace('_', ' ');
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
