package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
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
                if (!comparing.columnsOf(scene.sides(heading)).isEmpty()) {
                    comparing.columns(options(comparing, scene.sides(heading)), Condition.NONE, true, statements);
                }
            }
        });
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
