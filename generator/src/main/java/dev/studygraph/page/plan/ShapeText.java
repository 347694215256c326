package dev.studygraph.page.plan;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of a block as plain text, for the search. */
final class ShapeText {
    private static final int MOST_CELLS_OF_SCENARIO = 3;

    private final Map<String, List<String>> left;

    private ShapeText(Map<String, List<String>> left) {
        this.left = left;
    }

    static String of(Block block) {
        return without(Map.of(), block);
    }

    /**
     * The words of a block but for the callouts and table rows of some needs, which stand for themselves: what these say beside the need is
     * added to the list of each.
     */
    static String without(Map<String, List<String>> needs, Block block) {
        return Stream.concat(Stream.of(new ShapeText(needs).text(block)), PieceText.pictures(block.piece()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String text(Block block) {
        return texts(block).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private Stream<String> texts(Block block) {
        Shape shape = block.shape();
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
            String title = callout.title().text();
            List<String> beside = left.get(title);
            if (beside != null) {
                callout.blocks().forEach(inner -> text(inner).lines().forEach(beside::add));
                return Stream.of();
            }
            return Stream.concat(Stream.of(title), all(callout.blocks()));
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
        return Stream.of(PieceText.of(block.piece()));
    }

    private Stream<String> all(List<Block> blocks) {
        return blocks.stream().map(this::text);
    }

    /** A row with more cells than need, answer and reason says something that its scenario does not. */
    private boolean stays(List<Phrase> cells) {
        List<String> texts = cells.stream().map(Phrase::text).toList();
        Optional<String> need = texts.stream().filter(left::containsKey).findFirst();
        if (need.isEmpty() || cells.size() > MOST_CELLS_OF_SCENARIO) {
            return true;
        }
        List<String> beside = left.getOrDefault(need.get(), new ArrayList<>());
        texts.stream().filter(text -> !text.equals(need.get())).forEach(beside::add);
        return false;
    }

    private static String row(List<Phrase> cells) {
        return cells.stream().map(Phrase::text).collect(Collectors.joining(" | "));
    }
}
