package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.table.Grid;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table whose headers all say {@code Use X when}: each column holds the reasons for its name. */
final class ChooseWhenTableRule implements ReadingRule {
    @Override
    public String id() {
        return "choose-when-table";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            var matches = grid.header().stream()
                    .map(header -> scene.language().choosing().match(header.text()))
                    .flatMap(Optional::stream)
                    .filter(match -> match.subject().isPresent())
                    .toList();
            if (matches.size() >= 2 && matches.size() == grid.width()) {
                IntStream.range(0, matches.size())
                        .forEach(column -> state(scene, grid, column, matches.get(column), statements));
                scene.claims().take(grid.block());
            }
        }
    }

    private void state(Scene scene, Grid grid, int column, Choosing.Match match, Consumer<Statement> statements) {
        var reasons = grid.column(column).stream()
                .map(Answers::unadorned)
                .filter(reason -> !reason.isBlank())
                .toList();
        if (!reasons.isEmpty()) {
            Subject.of(scene, match)
                    .forEach(subject -> statements.accept(new ChooseWhen(
                            scene.origin(this, grid.header().get(column).place()),
                            subject.condition(),
                            subject.name(),
                            match.favours(),
                            reasons)));
        }
    }
}
