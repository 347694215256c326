package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.function.Consumer;

/** A table under a heading {@code A vs B} whose header names the sides: the options are columns. */
final class SidesInColumnsRule implements ReadingRule {
    @Override
    public String id() {
        return "C1";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public boolean readsInQuestions() {
        return true;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        scene.versus().ifPresent(heading -> {
            for (var grid : scene.grids()) {
                var comparing = new Comparing(scene, this, grid);
                if (!comparing.columnsOf(scene.sides(heading)).isEmpty() && !namesItsRows(grid, scene.words())) {
                    comparing.columns(options(comparing, scene.sides(heading)), Condition.NONE, true, statements);
                }
            }
        });
    }

    /** {@code Boat | Price | Speed | When to use} below <i>Price vs speed</i> is about boats. */
    private static boolean namesItsRows(Grid grid, WordLists words) {
        var first = grid.header().get(0).text();
        return words.is(Word.ROW_HEADER, first)
                && !words.is(Word.ASPECT, first)
                && grid.header().stream().skip(1).anyMatch(header -> words.is(Word.USE_CASE_HEADER, header.text()));
    }

    /** The columns that match, and those beside them that are no less likely to be options. */
    private static List<Integer> options(Comparing comparing, List<Phrase> sides) {
        var matching = comparing.columnsOf(sides).stream()
                .filter(column -> column > 0 || !comparing.headsAspects())
                .toList();
        var plausible = comparing.plausibleColumns();
        boolean aspectFirst = !matching.contains(0);
        return aspectFirst && plausible.containsAll(matching) ? plausible : matching;
    }
}
