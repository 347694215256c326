package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code > [!comparison] A vs B} around or before a table, or a whole note of kind comparison. */
final class ComparisonCalloutRule implements ReadingRule {
    private static final Set<String> TYPES = Set.of("comparison", "compare");

    @Override
    public String id() {
        return "comparison-callout";
    }

    @Override
    public Confidence confidence() {
        return Confidence.STATED;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var blocks = scene.section().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.shape() instanceof Callout callout && TYPES.contains(callout.type())) {
                var inside = callout.blocks().stream()
                        .flatMap(inner -> Grid.of(inner).stream())
                        .findFirst();
                int next = i + 1;
                var grid = inside.or(() -> next < blocks.size() ? Grid.of(blocks.get(next)) : Optional.empty());
                read(scene, block, callout.title(), grid, statements);
            }
        }
        if (scene.isRoot() && scene.note().frontMatter().kind().orElse("").equals("comparison")) {
            readNote(scene, statements);
        }
    }

    private void readNote(Scene scene, Consumer<Statement> statements) {
        var title =
                Phrase.plain(scene.note().title(), Place.startOf(scene.note().path()));
        scene.note()
                .sections()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !isCallout(block))
                .flatMap(block -> Grid.of(block).stream())
                .forEach(grid -> read(scene, grid.block(), title, Optional.of(grid), statements));
    }

    private static boolean isCallout(Block block) {
        return block.shape() instanceof Callout;
    }

    private void read(Scene scene, Block block, Phrase title, Optional<Grid> grid, Consumer<Statement> statements) {
        var written = title.isBlank() ? scene.section().heading() : title;
        var sides = scene.language().sides().of(written);
        if (grid.isPresent()) {
            var comparing = new Comparing(scene, this, grid.get()).titled(written.text());
            var columns = columns(comparing, grid.get(), sides);
            if (columns.isEmpty()) {
                comparing.rows(Condition.NONE, true, statements);
            } else {
                comparing.columns(columns, Condition.NONE, true, statements);
            }
        } else if (sides.size() >= 2) {
            new Listing(scene, this, sides).state(block.place(), written.text(), Condition.NONE, statements);
        }
        scene.claims().take(block);
        named(scene, written).forEach(scene.claims()::compare);
    }

    /** The columns that are options; empty where the rows are. */
    private static List<Integer> columns(Comparing comparing, Grid grid, List<Phrase> sides) {
        var matching = comparing.columnsOf(sides);
        if (!matching.isEmpty() && matching.contains(0)) {
            return matching;
        }
        boolean rows = !comparing.rowsOf(sides).isEmpty()
                || comparing
                        .scene()
                        .words()
                        .is(Word.ROW_HEADER, grid.header().get(0).text());
        if (matching.isEmpty() && rows) {
            return List.of();
        }
        var all = IntStream.range(1, grid.width()).boxed().toList();
        var named = comparing.withoutGeneric(all);
        return named.size() >= 2 ? named : List.of();
    }

    /** The heading above a callout without a title of its own counts as compared. */
    private static Stream<Section> named(Scene scene, Phrase written) {
        return written.equals(scene.section().heading()) ? Stream.of(scene.section()) : Stream.empty();
    }
}
