package dev.studygraph.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads block nodes into blocks. */
final class BlockReader {
    private final Reading reading;
    private final TableReader tables;
    private final ListReader lists;
    private final CalloutReader callouts;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.tables = new TableReader(reading);
        this.lists = new ListReader(reading, this);
        this.callouts = new CalloutReader(reading, this);
    }

    List<Block> blocks(Iterable<Node> nodes) {
        var blocks = new ArrayList<Block>();
        for (Node node : nodes) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph || node instanceof Heading) {
            List<Node> nodes = new ArrayList<>();
            node.getChildren().forEach(nodes::add);
            return nodes.isEmpty() ? Optional.empty() : Optional.of(paragraph(nodes));
        } else if (node instanceof ListBlock list) {
            return Optional.of(lists.list(list));
        } else if (node instanceof TableBlock table) {
            return Optional.of(tables.table(table));
        } else if (node instanceof BlockQuote quote) {
            return Optional.of(callouts.quote(quote));
        } else if (node instanceof FencedCodeBlock fence) {
            var lines = fence.getContentLines();
            return Optional.of(code(language(fence.getInfo().unescape()), lines, reading.at(fence)));
        } else if (node instanceof IndentedCodeBlock indented) {
            return Optional.of(indented(indented));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block(
                    new Shape.Opaque(), new PieceBuilder().markup("<hr>").piece(), reading.at(node), Optional.empty()));
        } else if (node instanceof HtmlCommentBlock || node instanceof Reference) {
            return Optional.empty();
        }
        return Optional.of(plain(node));
    }

    /** A paragraph of these nodes, of which there is at least one. */
    Block paragraph(List<Node> nodes) {
        Place place = reading.at(nodes.get(0));
        Inline inline = InlineReader.prose(reading, nodes, place);
        var piece = new PieceBuilder().markup("<p>").addAll(inline.parts()).markup("</p>");
        return new Block(new Shape.Paragraph(inline.phrase()), piece.piece(), place, Optional.empty());
    }

    private Block plain(Node node) {
        var piece = new PieceBuilder()
                .markup("<p>")
                .text(node.getChars().toString().strip())
                .markup("</p>");
        return new Block(new Shape.Opaque(), piece.piece(), reading.at(node), Optional.empty());
    }

    /** The place of a fence is its opening line; code that is only indented has none, so the line before stands for it. */
    private Block indented(IndentedCodeBlock node) {
        Place place = reading.at(node);
        var before = new Place(place.path(), Math.max(1, place.line() - 1), 1);
        return code("", node.getContentLines(), before);
    }

    private static Block code(String language, List<BasedSequence> content, Place place) {
        List<String> lines =
                content.stream().map(line -> line.toString().stripTrailing()).toList();
        var piece = new PieceBuilder()
                .markup("<pre><code>")
                .text(String.join("\n", lines) + "\n")
                .markup("</code></pre>");
        return new Block(new Shape.Fence(language, lines), piece.piece(), place, Optional.empty());
    }

    private static String language(String info) {
        String first = info.strip().split("[\\s{,:]", 2)[0];
        return first.toLowerCase(Locale.ROOT);
    }
}
