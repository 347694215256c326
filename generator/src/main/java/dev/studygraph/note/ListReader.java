package dev.studygraph.note;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.NamedItem;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists, nested lists and task lists. */
final class ListReader {
    private final Reading reading;
    private final BlockReader blocks;

    ListReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Block list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        String element = ordered ? "ol" : "ul";
        var shown = new PieceBuilder();
        List<Item> items = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                items.add(item(item, list.isTight(), shown));
            }
        }
        var piece = new PieceBuilder().markup("<" + element);
        if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
            piece.markup(" start=\"" + numbers.getStartNumber() + "\"");
        }
        piece.markup(items.stream()
                        .map(item -> item.text().text())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(TextDirection::frameAttribute)
                        .orElse(""))
                .markup(">")
                .addAll(shown.parts())
                .markup("</" + element + ">");
        return new Block(new Shape.Bullets(ordered, items), piece.piece(), reading.at(list), Optional.empty());
    }

    private Item item(ListItem node, boolean tight, PieceBuilder piece) {
        List<Node> below = new ArrayList<>();
        node.getChildren().forEach(below::add);
        Optional<Boolean> checked =
                node instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
        Optional<BlockId.Split> words = Optional.empty();
        if (!below.isEmpty() && below.get(0) instanceof Paragraph first) {
            words = Optional.of(BlockId.split(InlineReader.prose(reading, first.getChildren(), reading.at(first))));
            below.remove(0);
        }
        var id = words.flatMap(BlockId.Split::id).filter(reading::claims);
        var shown = new PieceBuilder();
        shown.markup(
                "<li" + BlockId.attribute(id) + direction(words) + (checked.isPresent() ? " class=\"task\">" : ">"));
        Phrase text = Phrase.plain("", reading.at(node));
        if (words.isPresent()) {
            text = words.get().inline().phrase();
        }
        words(words.map(split -> split.inline().parts()).orElse(List.of()), checked, tight, shown);
        List<Block> rest = blocks.blocks(below);
        rest.forEach(block -> shown.addAll(block.piece().parts()));
        List<Part> parts = shown.markup("</li>").parts();
        piece.addAll(parts);
        return new Item(text, checked, rest, id.map(name -> new NamedItem(name, alone(parts))));
    }

    private static void words(List<Part> words, Optional<Boolean> checked, boolean tight, PieceBuilder piece) {
        List<Part> shown = new ArrayList<>(words);
        if (checked.isPresent()) {
            // The words of the task are the name of its box, in which there is no room for a block.
            shown.clear();
            shown.add(new Part.Markup(
                    "<label><input type=\"checkbox\" disabled" + (checked.get() ? " checked> " : "> ")));
            words.forEach(part ->
                    shown.add(part instanceof Part.Embed embed ? new Part.Embed(embed.reference(), false) : part));
            shown.add(new Part.Markup("</label>"));
        }
        if (tight || words.isEmpty()) {
            piece.addAll(shown);
        } else {
            piece.paragraph("", shown);
        }
    }

    private static String direction(Optional<BlockId.Split> words) {
        return words.map(
                        split -> TextDirection.attribute(split.inline().phrase().text()))
                .orElse("");
    }

    private static Piece alone(List<Part> item) {
        return new PieceBuilder().markup("<ul>").addAll(item).markup("</ul>").piece();
    }
}
