package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.note.Block.Shape.Fence;
import java.util.function.Consumer;

/** A table drawn with box characters in a fence is a table to the rules that follow. */
final class BoxTableRule implements ReadingRule {
    @Override
    public String id() {
        return "box-table";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        scene.blocks().stream()
                .filter(block -> block.shape() instanceof Fence)
                .flatMap(block -> Grid.of(block).stream())
                .forEach(scene.claims()::offer);
    }
}
