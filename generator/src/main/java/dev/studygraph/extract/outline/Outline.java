package dev.studygraph.extract.outline;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line with the lines below it, however it was drawn. */
public record Outline(Phrase text, List<Outline> children) {
    public Outline {
        children = List.copyOf(children);
    }

    /** The items of a list. */
    public static List<Outline> of(Bullets bullets) {
        return bullets.items().stream().map(Outline::of).toList();
    }

    private static Outline of(Item item) {
        var children = new ArrayList<Outline>();
        for (Block block : item.blocks()) {
            if (block.shape() instanceof Bullets nested) {
                children.addAll(of(nested));
            } else if (block.shape() instanceof Paragraph paragraph) {
                children.add(new Outline(paragraph.text(), List.of()));
            }
        }
        return new Outline(item.text(), children);
    }

    /** This line and all below it, in reading order. */
    public Stream<Outline> flatten() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Outline::flatten));
    }
}
