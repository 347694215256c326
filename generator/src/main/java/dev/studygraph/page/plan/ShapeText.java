package dev.studygraph.page.plan;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of a block as plain text, for the search. */
final class ShapeText {
    private static final int MOST_CELLS_OF_SCENARIO = 3;

    private final Set<String> left;

    private ShapeText(Set<String> left) {
        this.left = left;
    }

    static String of(Block block) {
        return without(Set.of(), block);
    }

    /** The words of a block but for the callouts and table rows of these needs, which stand for themselves. */
    static String without(Set<String> needs, Block block) {
        return new ShapeText(needs).text(block);
    }

    private String text(Block block) {
        return texts(block.shape()).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private Stream<String> texts(Shape shape) {
        if (shape instanceof Shape.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        if (shape instanceof Shape.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> Stream.concat(Stream.of(item.text().text()), all(item.blocks())));
        }
        if (shape instanceof Shape.Table table) {
            return Stream.concat(
                    Stream.of(row(table.header())),
                    table.rows().stream().filter(this::stays).map(ShapeText::row));
        }
        if (shape instanceof Shape.Callout callout) {
            return left.contains(callout.title().text())
                    ? Stream.of()
                    : Stream.concat(Stream.of(callout.title().text()), all(callout.blocks()));
        }
        if (shape instanceof Shape.Quote quote) {
            return all(quote.blocks());
        }
        if (shape instanceof Shape.Details details) {
            return Stream.concat(Stream.of(details.summary().text()), all(details.blocks()));
        }
        if (shape instanceof Shape.Fence fence) {
            return fence.lines().stream();
        }
        if (shape instanceof Shape.Definitions definitions) {
            return definitions.definitions().stream()
                    .flatMap(definition -> Stream.concat(
                            Stream.of(definition.term().text()),
                            definition.meanings().stream().map(Phrase::text)));
        }
        return Stream.of();
    }

    private Stream<String> all(List<Block> blocks) {
        return blocks.stream().map(this::text);
    }

    /** A row with more cells than need, answer and reason says something that its scenario does not. */
    private boolean stays(List<Phrase> cells) {
        return cells.size() > MOST_CELLS_OF_SCENARIO
                || cells.stream().map(Phrase::text).noneMatch(left::contains);
    }

    private static String row(List<Phrase> cells) {
        return cells.stream().map(Phrase::text).collect(Collectors.joining(" | "));
    }
}
