package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A table of needs by {@code Use X} and {@code Use Y}, with ticks and crosses in its cells: what is ticked answers the need.
 *
 * @param names the names in the headers, one for each column behind the first
 */
record TickedNeeds(Grid grid, List<Phrase> names) {
    TickedNeeds {
        names = List.copyOf(names);
    }

    /** The table taken so, if its first header asks, each other one says what to use or its heading does, and most cells are ticks or crosses. */
    static Optional<TickedNeeds> of(Grid grid, Scene scene) {
        var words = scene.words();
        if (grid.width() < 3
                || !words.isIn(Word.SCENARIO_HEADER, grid.header().get(0).text())) {
            return Optional.empty();
        }
        // below "When to use what" the names stand alone
        boolean each = words.begins(
                Word.EACH_HEADING,
                scene.language().headings().bare(scene.section().heading().text()));
        var names = grid.header().stream()
                .skip(1)
                .filter(header -> each || words.begins(Word.CHOOSE, header.text()))
                .map(header -> Answers.unadorned(Answers.withoutVerb(header, words)))
                .filter(name -> !name.isBlank() && scene.language().names().isTitleLike(name.text()))
                .toList();
        var cells = grid.rows().stream().flatMap(row -> row.stream().skip(1)).toList();
        long marked = cells.stream()
                .filter(cell -> isTick(cell, words) || isCross(cell, words))
                .count();
        return names.size() == grid.width() - 1 && marked > 0 && marked * 5 >= cells.size() * 4L
                ? Optional.of(new TickedNeeds(grid, names))
                : Optional.empty();
    }

    /** A scenario for each need that has a tick; what is crossed out is ruled out by the note. */
    void state(Needs needs, Consumer<Statement> statements) {
        var words = needs.scene().words();
        for (var row : grid.rows()) {
            var need = Answers.unadorned(row.get(0));
            var right = new ArrayList<Phrase>();
            var wrong = new ArrayList<Not>();
            IntStream.range(0, names.size()).forEach(i -> {
                if (isTick(row.get(i + 1), words)) {
                    right.add(names.get(i));
                } else if (isCross(row.get(i + 1), words)) {
                    wrong.add(new Not(names.get(i), Optional.empty()));
                }
            });
            if (!need.isBlank() && !right.isEmpty() && !needs.scene().negation().denies(need.text())) {
                statements.accept(needs.scenario(need, right, wrong));
            }
        }
    }

    private static boolean isTick(Phrase cell, WordLists words) {
        return begins(cell, Negation.TICKS) || words.is(Word.YES, cell.text());
    }

    private static boolean isCross(Phrase cell, WordLists words) {
        return begins(cell, Negation.CROSSES) || words.is(Word.NO, cell.text());
    }

    /** The sign and a word or two; a sentence behind a tick says more than yes. */
    private static boolean begins(Phrase cell, String signs) {
        var text = cell.text().strip();
        return !text.isEmpty()
                && signs.codePoints().anyMatch(sign -> sign == text.codePointAt(0))
                && Plain.wordCount(text) <= 3;
    }
}
