package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table whose first header is an aspect word ({@code Feature}) and whose other headers may all be names. */
final class AspectTableRule implements ReadingRule {
    @Override
    public String id() {
        return "C3";
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
        var doubts = new ComparisonDoubts(scene);
        for (var grid : scene.grids()) {
            var comparing = new Comparing(scene, this, grid);
            var options = comparing.plausibleColumns();
            boolean aspect = isAspect(scene, grid.header().get(0).text()) && !isGrouped(grid);
            if (aspect && options.size() >= 2 && options.size() == grid.width() - 1 - beside(comparing, grid)) {
                comparing.certain(options, read -> statements.accept(doubts.byAspect(read)));
            }
        }
    }

    /** How many columns only say something of the comparison: {@code Winner}, {@code Weight}. */
    private static int beside(Comparing comparing, Grid grid) {
        return (int)
                IntStream.range(1, grid.width()).filter(comparing::isBeside).count();
    }

    /** Where most cells in front are empty, each of the others stands for several rows, and the columns tell of what these list. */
    private static boolean isGrouped(Grid grid) {
        return grid.column(0).stream().filter(Phrase::isBlank).count() * 2
                > grid.rows().size();
    }

    /** {@code Feature}, and {@code Feature / Service} as well. */
    private static boolean isAspect(Scene scene, String header) {
        return Arrays.stream(header.split("/", -1))
                .anyMatch(part -> scene.words().is(Word.ASPECT, part));
    }
}
