package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import java.util.List;
import java.util.function.Consumer;

/** Two columns and nothing else under a heading that compares: the columns are the options, without criteria. */
final class TwoColumnRule implements ReadingRule {
    @Override
    public String id() {
        return "C4";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        if (scene.comparing().isEmpty()) {
            return;
        }
        for (var grid : scene.grids()) {
            var comparing = new Comparing(scene, this, grid);
            if (grid.width() == 2 && grid.header().stream().allMatch(comparing::mayBeOption)) {
                comparing.columns(List.of(0, 1), Condition.NONE, true, statements);
            }
        }
    }
}
