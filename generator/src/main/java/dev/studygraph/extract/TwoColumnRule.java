package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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
        var doubts = new ComparisonDoubts(scene);
        for (var grid : scene.grids()) {
            var comparing = new Comparing(scene, this, grid);
            if (grid.width() == 2
                    && grid.header().stream().allMatch(comparing::mayBeOption)
                    && !holdsSides(scene, grid)
                    && !isData(grid)
                    && isMeant(scene)) {
                comparing.certain(List.of(0, 1), read -> statements.accept(doubts.ofTwo(read)));
            }
        }
    }

    /** Whether a cell is one of the sides the heading names: then the columns are something else. */
    private static boolean holdsSides(Scene scene, Grid grid) {
        var sides = scene.versus().map(scene::sides).orElse(List.of()).stream()
                .map(side -> Plain.key(side.text()))
                .toList();
        return grid.rows().stream().flatMap(List::stream).anyMatch(cell -> sides.contains(Plain.key(cell.text())));
    }

    /** The heading of the table itself says that it compares, and names no sides, which its columns would be called like. */
    private static boolean isMeant(Scene scene) {
        return scene.comparing().equals(Optional.of(scene.section()))
                && scene.sides(scene.section()).isEmpty();
    }

    /** Numbers and nothing else in a column are records, not properties. */
    private static boolean isData(Grid grid) {
        return grid.rows().size() > 1
                && IntStream.range(0, 2)
                        .anyMatch(column -> grid.column(column).stream()
                                .noneMatch(cell -> cell.text().codePoints().anyMatch(Character::isLetter)));
    }
}
