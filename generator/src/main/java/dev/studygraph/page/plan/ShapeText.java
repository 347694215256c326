package dev.studygraph.page.plan;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of a block as plain text, for the search. */
final class ShapeText {
    private static final int MOST_CELLS_OF_SCENARIO = 3;

    private final Set<String> needs;
    private final BiConsumer<String, String> beside;

    private ShapeText(Set<String> needs, BiConsumer<String, String> beside) {
        this.needs = needs;
        this.beside = beside;
    }

    static String of(Block block) {
        return without(Set.of(), block, (need, text) -> {});
    }

    /**
     * The words of a block but for the callouts and table rows of some needs, which stand for themselves.
     *
     * @param beside hears, in order, of all that these say beside the need
     */
    static String without(Set<String> needs, Block block, BiConsumer<String, String> beside) {
        return Stream.concat(Stream.of(new ShapeText(needs, beside).text(block)), PieceText.pictures(block.piece()))
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
            if (needs.contains(title)) {
                callout.blocks().forEach(inner -> text(inner).lines().forEach(line -> beside.accept(title, line)));
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
        Optional<String> need = texts.stream().filter(needs::contains).findFirst();
        if (need.isEmpty() || cells.size() > MOST_CELLS_OF_SCENARIO) {
            return true;
        }
        texts.stream().filter(text -> !text.equals(need.get())).forEach(text -> beside.accept(need.get(), text));
        return false;
    }

    private static String row(List<Phrase> cells) {
        return cells.stream().map(Phrase::text).collect(Collectors.joining(" | "));
    }
}
