package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table of names with a use-case column: each row says what its name is for. */
final class EntityTableRule implements ReadingRule {
    @Override
    public String id() {
        return "S2";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public boolean readsInQuestions() {
        return true;
    }

    /** The block stays free: the same table may compare its rows. */
    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            var column = useCaseColumn(grid, scene.words());
            if (column.isEmpty()) {
                continue;
            }
            var names = grid.column(0).stream().filter(name -> !name.isBlank()).toList();
            var first = grid.header().get(0);
            boolean mayName = first.isBlank()
                    || scene.words().isIn(Word.ROW_HEADER, first.text())
                    || names.stream().allMatch(EntityTableRule::isMarked);
            boolean aspects = scene.words().is(Word.ASPECT, first.text());
            boolean areNames = (mayName || aspects) && scene.areNames(names);
            boolean named = mayName && areNames;
            if (aspects && !areNames) {
                continue;
            }
            var counts = named
                    ? Condition.NONE
                    : new Condition.Known(
                            names.stream().map(Phrase::text).toList(), Math.max(1, (names.size() + 1) / 2));
            for (var row : grid.rows()) {
                var name = Answers.unadorned(row.get(0));
                if (!name.isBlank()) {
                    needs(row.get(column.getAsInt())).forEach(need -> {
                        if (Answers.isNegative(need.text(), scene.words())) {
                            against(scene, name, need, counts, named, statements);
                        } else {
                            statements.accept(new Needs(scene, this).scenario(need, List.of(name), counts, named));
                        }
                    });
                }
            }
        }
    }

    /** Bold throughout, as names in front of their row are. */
    private static boolean isMarked(Phrase cell) {
        return cell.leadIn()
                .filter(lead -> Plain.key(lead.text()).equals(Plain.key(cell.text())))
                .isPresent();
    }

    private static OptionalInt useCaseColumn(Grid grid, WordLists words) {
        var first = grid.header().get(0).text();
        if (words.is(Word.SCENARIO_HEADER, first)) {
            return OptionalInt.empty();
        }
        return IntStream.range(1, grid.width())
                .filter(column -> {
                    var text = grid.header().get(column).text();
                    return words.isIn(Word.USE_CASE_HEADER, text) && !words.isIn(Word.NEGATION, text);
                })
                .findFirst();
    }

    /** {@code Avoid in production} speaks against the name, which is one all the same. */
    private void against(
            Scene scene, Phrase name, Phrase need, Condition counts, boolean named, Consumer<Statement> statements) {
        var origin = scene.origin(this, need.place());
        if (named) {
            statements.accept(new Named(origin, counts, name.text(), List.of(), Optional.empty(), false));
        }
        statements.accept(new ChooseWhen(origin, counts, name.text(), false, List.of(need)));
    }

    /** {@code File uploaded → resize} is what happens, not what is needed. */
    private static List<Phrase> needs(Phrase cell) {
        return Lines.of(cell).stream()
                .map(Answers::unadorned)
                .filter(need -> need.text().codePoints().anyMatch(Character::isLetter))
                .filter(need -> Arrow.in(need).isEmpty())
                .toList();
    }
}
