package dev.studygraph.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads block nodes into blocks. */
final class BlockReader {
    private final Reading reading;
    private final TableReader tables;
    private final ListReader lists;
    private final CalloutReader callouts;
    private final FenceReader fences;
    private final DefinitionReader definitions;
    private final HtmlCleaner html;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.tables = new TableReader(reading);
        this.lists = new ListReader(reading, this);
        this.callouts = new CalloutReader(reading, this);
        this.fences = new FenceReader(reading);
        this.definitions = new DefinitionReader(reading, this);
        this.html = new HtmlCleaner(reading);
    }

    /** The blocks of sibling nodes. */
    List<Block> blocks(Iterable<? extends Node> siblings) {
        List<Node> nodes = new ArrayList<>();
        siblings.forEach(nodes::add);
        List<Block> blocks = new ArrayList<>();
        int[] groups = groups(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (groups[i] > i) {
                blocks.addAll(DetailsReader.read(reading, this, nodes.subList(i, groups[i])));
                i = groups[i] - 1;
            } else if (!(node instanceof Paragraph && !blocks.isEmpty() && names(node, blocks))) {
                block(node).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    /** For each node the index behind the fold-out that it opens, or no more than its own. */
    int[] groups(List<Node> nodes) {
        return reading.html() == HtmlPolicy.ESCAPE ? new int[nodes.size()] : DetailsReader.groups(nodes);
    }

    /** Whether a paragraph is nothing but the id of the block before it, which then has that id. */
    private boolean names(Node node, List<Block> blocks) {
        var id = BlockId.alone(node.getChars().toString());
        Block named = blocks.get(blocks.size() - 1);
        if (id.isEmpty() || named.id().isPresent()) {
            return false;
        }
        if (reading.claims(id.get())) {
            var piece = new PieceBuilder()
                    .markup("<div" + BlockId.attribute(id) + ">")
                    .addAll(named.piece().parts())
                    .markup("</div>");
            blocks.set(blocks.size() - 1, new Block(named.shape(), piece.piece(), named.place(), id));
        }
        return true;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph) {
            List<Node> nodes = new ArrayList<>();
            node.getChildren().forEach(nodes::add);
            return nodes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(paragraph(nodes)).filter(BlockReader::isVisible);
        } else if (node instanceof Heading heading) {
            return Optional.of(heading(heading));
        } else if (node instanceof ListBlock list && !(node instanceof DefinitionList)) {
            return Optional.of(lists.list(list));
        } else if (node instanceof DefinitionList list) {
            return Optional.of(definitions.definitions(list));
        } else if (node instanceof TableBlock table) {
            return Optional.of(tables.table(table));
        } else if (node instanceof BlockQuote quote) {
            return Optional.of(callouts.quote(quote));
        } else if (node instanceof FencedCodeBlock fence) {
            return Optional.of(fences.fence(fence));
        } else if (node instanceof IndentedCodeBlock indented) {
            return Optional.of(fences.indented(indented));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(opaque("<hr>", reading.at(node)));
        } else if (node instanceof HtmlBlock) {
            return html(node.getChars().toString(), reading.at(node));
        }
        return rare(node);
    }

    private Optional<Block> rare(Node node) {
        String written = node.getChars().toString();
        if (node instanceof HtmlCommentBlock && written.contains("-->") && reading.html() != HtmlPolicy.ESCAPE) {
            return html(written.substring(written.indexOf("-->") + 3), reading.at(node));
        }
        boolean shownElsewhere =
                node instanceof Reference || (node instanceof FootnoteBlock note && note.isReferenced());
        return shownElsewhere || written.isBlank()
                ? Optional.empty()
                : Optional.of(PlainText.block(written.strip(), reading.at(node)));
    }

    /** A paragraph of comments and anchors alone shows nothing. */
    private static boolean isVisible(Block paragraph) {
        return !(paragraph.shape() instanceof Shape.Paragraph words)
                || !words.text().isBlank()
                || paragraph.id().isPresent()
                || paragraph.piece().parts().stream()
                        .anyMatch(part -> !(part instanceof Piece.Part.Markup || part instanceof Piece.Part.Prose));
    }

    /** A paragraph of these nodes, of which there is at least one. */
    Block paragraph(List<Node> nodes) {
        Place place = reading.at(nodes.get(0));
        var split = BlockId.split(InlineReader.prose(reading, nodes, place));
        Optional<String> id = split.id().filter(reading::claims);
        var piece = new PieceBuilder()
                .paragraph(
                        BlockId.attribute(id)
                                + TextDirection.attribute(
                                        split.inline().phrase().text()),
                        split.inline().parts());
        return new Block(new Shape.Paragraph(split.inline().phrase()), piece.piece(), place, id);
    }

    /** A heading within a list, quotation or fold-out is no section: it becomes a bold line. */
    private Block heading(Heading node) {
        Inline inline = InlineReader.heading(reading, node.getChildren(), reading.at(node));
        Phrase words = inline.phrase();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(Mark.STRONG, 0, words.text().length(), Optional.empty()));
        spans.addAll(words.spans());
        var piece = new PieceBuilder()
                .markup("<p class=\"heading-" + node.getLevel() + "\"><strong>")
                .addAll(inline.parts())
                .markup("</strong></p>");
        var shape = new Shape.Paragraph(new Phrase(words.text(), spans, words.place()), node.getLevel());
        return new Block(shape, piece.piece(), reading.at(node), Optional.empty());
    }

    /** Raw HTML by the policy of the vault; nothing if nothing of it is left to be seen. */
    Optional<Block> html(String written, Place place) {
        if (written.isBlank()) {
            return Optional.empty();
        } else if (reading.html() == HtmlPolicy.TRUST) {
            return Optional.of(opaque(written, place));
        } else if (reading.html() == HtmlPolicy.ESCAPE) {
            return Optional.of(PlainText.block(written.strip(), place));
        }
        Inline clean = html.clean(written, place);
        boolean visible = !clean.phrase().isBlank()
                || written.contains("<hr")
                || clean.parts().stream().anyMatch(part -> !(part instanceof Piece.Part.Markup));
        if (!visible) {
            return Optional.empty();
        }
        boolean words = !written.matches("(?is).*<(table|ul|ol|pre|dl)\\b.*");
        Shape shape = words && !clean.phrase().isBlank() ? new Shape.Paragraph(clean.phrase()) : new Shape.Opaque();
        var piece = new PieceBuilder()
                .markup("<div class=\"html\">")
                .addAll(clean.parts())
                .markup("</div>");
        return Optional.of(new Block(shape, piece.piece(), place, Optional.empty()));
    }

    /** The footnotes marked since the last call, if any. */
    Optional<Block> footnotes() {
        var piece = new PieceBuilder();
        Optional<Place> place = Optional.empty();
        // A footnote may mark another one.
        for (var shown = reading.footnotes().take();
                !shown.isEmpty();
                shown = reading.footnotes().take()) {
            for (var note : shown) {
                piece.markup("<li id=\"%s\" value=\"%s\">".formatted(note.id(), note.number()));
                Place at = footnote(note.body(), piece);
                place = place.or(() -> Optional.of(at));
                piece.markup("<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#%s\">↩</a></li>"
                        .formatted(note.mark()));
            }
        }
        reading.footnotes().endSection();
        return place.map(at -> new Block(
                new Shape.Opaque(),
                new PieceBuilder()
                        .markup("<aside class=\"footnotes\"><ol>")
                        .addAll(piece.parts())
                        .markup("</ol></aside>")
                        .piece(),
                at,
                Optional.empty()));
    }

    /** Writes what a footnote says; gives its place. */
    private Place footnote(Footnotes.Body body, PieceBuilder piece) {
        if (body instanceof Footnotes.Body.Written written) {
            piece.paragraph("", written.words().parts());
            return written.words().phrase().place();
        }
        var block = ((Footnotes.Body.Defined) body).block();
        blocks(block.getChildren()).forEach(shown -> piece.addAll(shown.piece().parts()));
        return reading.at(block);
    }

    private static Block opaque(String html, Place place) {
        return new Block(new Shape.Opaque(), new PieceBuilder().markup(html).piece(), place, Optional.empty());
    }
}
