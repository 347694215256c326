package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.source.QuestionMark;
import java.util.function.Consumer;

/** A table under a heading {@code A vs B} whose first column names the sides: the options are rows. */
final class SidesInRowsRule implements ReadingRule {
    @Override
    public String id() {
        return "C2";
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
                int met = comparing.rowsOf(scene.sides(heading)).size();
                // among many rows two may be called like the sides by chance
                boolean asks = grid.column(0).stream()
                        .anyMatch(cell -> QuestionMark.ends(cell.text().strip()));
                if (met > 0 && 2 * met >= grid.rows().size() && !asks && !isContents(grid)) {
                    comparing.rows(Condition.NONE, true, statements);
                }
            }
        });
    }

    /** Links to the headings of the note itself tell what stands where. */
    private static boolean isContents(Grid grid) {
        return grid.column(0).stream()
                .allMatch(cell -> cell.references().stream()
                        .anyMatch(link ->
                                link.target().isEmpty() && !link.fragment().isEmpty()));
    }
}
