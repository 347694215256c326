package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import java.util.function.Consumer;

/** A table with an empty first header under a heading that compares: the other columns are options if they are known. */
final class EmptyHeaderRule implements ReadingRule {
    @Override
    public String id() {
        return "C7";
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
            var comparing = new Comparing(scene, this, grid);
            var options = comparing.plausibleColumns();
            if (grid.header().get(0).isBlank() && options.size() >= 2 && options.size() == grid.width() - 1) {
                var names = options.stream().map(grid.header()::get).toList();
                comparing.columns(options, Comparing.twoKnown(names), false, statements);
            }
        }
    }
}
