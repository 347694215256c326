package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code Need | Database} and {@code Workload | Protocol | Why} over names: a need a row, though no header says that the second column answers. */
final class NeedTableRule implements ReadingRule {
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_WORDS_OF_A_HEADER = 4;
    private static final int MOST_WORDS_OF_A_NAME = 6;

    @Override
    public String id() {
        return "need-table";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    /** The block stays free: where the needs are no needs it may compare. */
    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            if (grid.width() >= 2 && grid.width() <= MOST_COLUMNS && heads(grid, scene)) {
                var counts = condition(grid, scene);
                grid.rows().forEach(row -> read(scene, row, counts, statements));
            }
        }
    }

    private void read(Scene scene, List<Phrase> row, Condition counts, Consumer<Statement> statements) {
        var need = Answers.unadorned(row.get(0));
        var answers = Answers.of(row.get(1), scene.words());
        if (Plain.wordCount(need.text()) > 1
                && answers.areNames(scene.words())
                && !Placeholders.are(answers.alternatives())
                && !scene.negation().denies(need.text())
                && !scene.negation().denies(row.get(1).text())) {
            var because = Optional.of(row.get(row.size() - 1)).filter(cell -> row.size() > 2 && !cell.isBlank());
            statements.accept(
                    new Needs(scene, this).scenario(need, answers.alternatives(), because, List.of(), counts, true));
        }
    }

    private static boolean heads(Grid grid, Scene scene) {
        var words = scene.words();
        var header = grid.header();
        var second = header.get(1).text();
        return words.is(Word.NEED_HEADER, header.get(0).text())
                && Plain.wordCount(second) > 0
                && Plain.wordCount(second) <= MOST_WORDS_OF_A_HEADER
                && !describes(second, scene)
                && header.stream().skip(2).allMatch(third -> tellsWhy(third.text(), scene))
                && areNames(grid, scene);
    }

    private static boolean describes(String header, Scene scene) {
        var words = scene.words();
        return words.isIn(Word.GENERIC_HEADER, header)
                || words.isIn(Word.DESCRIBING_HEADER, header)
                || words.isIn(Word.WHY_HEADER, header)
                || words.isIn(Word.SCENARIO_HEADER, header)
                || words.isIn(Word.ASPECT, header)
                || words.isIn(Word.NEGATION, header)
                || words.isIn(Word.OWN_ANSWER, header);
    }

    private static boolean tellsWhy(String header, Scene scene) {
        return scene.words().is(Word.WHY_HEADER, header)
                || scene.words().is(Word.BESIDE_HEADER, header)
                || scene.words().is(Word.DESCRIBING_HEADER, header);
    }

    private static boolean areNames(Grid grid, Scene scene) {
        var cells = grid.column(1).stream()
                .map(Answers::unadorned)
                .filter(cell -> !cell.isBlank())
                .toList();
        return scene.areNames(cells)
                && cells.stream()
                                        .filter(cell -> Plain.wordCount(cell.text()) <= MOST_WORDS_OF_A_NAME)
                                        .count()
                                * 2
                        > cells.size();
    }

    /** Names of which half are known; a heading that asks what to choose, or a column that says why, speaks for them as well. */
    private static Condition condition(Grid grid, Scene scene) {
        boolean decides = scene.isAboutEach()
                || Deciding.heading(scene).isPresent()
                || grid.header().stream()
                        .skip(2)
                        .anyMatch(third -> scene.words().is(Word.WHY_HEADER, third.text()));
        var names = grid.column(1).stream()
                .map(cell -> Answers.unadorned(cell).text())
                .filter(name -> !name.isBlank())
                .toList();
        return decides ? Condition.NONE : Condition.Known.half(names);
    }
}
