package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.List;
import java.util.function.Consumer;

/** A table with an empty first header under a heading that compares: the other columns are options if they are known. */
final class EmptyHeaderRule implements ReadingRule {
    private static final int SHORTEST = 3;

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
        var heading = scene.comparing().map(Section::heading);
        if (heading.isEmpty()) {
            return;
        }
        for (var grid : scene.grids()) {
            var comparing = new Comparing(scene, this, grid);
            var options = comparing.plausibleColumns();
            if (grid.header().get(0).isBlank() && options.size() >= 2 && options.size() == grid.width() - 1) {
                var names = options.stream().map(grid.header()::get).toList();
                boolean named = isNamed(names, heading.get().text());
                comparing.columns(options, named ? Condition.NONE : Comparing.twoKnown(names), named, statements);
            }
        }
    }

    /** {@code Compared with the barge} over columns {@code Barge} and {@code Ferry} compares these. */
    private static boolean isNamed(List<Phrase> names, String heading) {
        return names.stream()
                .map(name -> Plain.key(name.text()))
                .anyMatch(
                        name -> name.length() >= SHORTEST && Plain.key(heading).contains(name));
    }
}
