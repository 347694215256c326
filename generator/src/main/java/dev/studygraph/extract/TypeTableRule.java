package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Word;
import java.util.function.Consumer;

/** {@code Type | … | Use case}: the rows are options, if they are known. */
final class TypeTableRule implements ReadingRule {
    @Override
    public String id() {
        return "type-table";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            var words = scene.words();
            boolean rows = words.isIn(Word.ROW_HEADER, grid.header().get(0).text());
            boolean useCase =
                    grid.header().stream().skip(1).anyMatch(header -> words.isIn(Word.USE_CASE_HEADER, header.text()));
            if (rows && useCase && grid.width() >= 3) {
                boolean named = scene.areNames(grid.column(0));
                var counts = named ? Condition.NONE : Comparing.twoKnown(grid.column(0));
                new Comparing(scene, this, grid).rows(counts, named, statements);
            }
        }
    }
}
