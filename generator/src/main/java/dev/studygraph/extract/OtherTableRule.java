package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import java.util.function.Consumer;

/** Any other table under a heading that compares: columns or rows, whichever are known names. */
final class OtherTableRule implements ReadingRule {
    @Override
    public String id() {
        return "C8";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        if (scene.comparing().isEmpty()) {
            return;
        }
        for (var grid : scene.grids()) {
            if (grid.width() < 2 || grid.rows().size() < 2) {
                continue;
            }
            var comparing = new Comparing(scene, this, grid);
            var columns = comparing.plausibleColumns();
            var rows = grid.column(0);
            if (columns.size() >= 2) {
                var names = columns.stream().map(grid.header()::get).toList();
                comparing.columns(columns, Comparing.twoKnown(names), false, statements);
            }
            comparing.rows(Comparing.twoKnown(rows), false, statements);
        }
    }
}
