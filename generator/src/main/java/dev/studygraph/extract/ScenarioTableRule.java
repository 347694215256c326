package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table whose first header is a scenario word and another an answer word: a scenario a row. */
final class ScenarioTableRule implements ReadingRule {
    /** {@code Q575} only counts what stands elsewhere, and {@code D.} answers it there. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{1,3}\\W{0,2}\\d+(?:\\.\\d+)*+");

    /** {@code ./sorted.py} is where the solution stands. */
    private static final Pattern FILE = Pattern.compile("\\S*/\\S*\\.\\w{1,5}");

    private static final Pattern OPEN = Pattern.compile("\\s*(?:\\.{3}|…|_{3,})\\s*");
    private static final Pattern LETTER = Pattern.compile("[A-H]\\W?");

    /** {@code 1,500 bytes}, {@code ~4 GB}, {@code 10+}; {@code 802.11ax} is a name. */
    private static final Pattern MEASURE = Pattern.compile(
            "[~<>≤≥≈+$€\\s]*\\d[\\d.,]*(?:\\s*[–-]\\s*\\d[\\d.,]*)?\\s*[+%]?(?:\\s+\\p{L}.*|[KMGTP]i?B|ms)?");

    @Override
    public String id() {
        return "S1";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            var ticked = TickedNeeds.of(grid, scene);
            var header = Header.of(grid, scene);
            if (ticked.isPresent()) {
                ticked.get().state(new Needs(scene, this), statements);
                scene.claims().take(grid.block());
            } else if (header.isPresent() && !isForm(grid)) {
                grid.rows().forEach(row -> read(scene, row, header.get(), statements));
                scene.claims().take(grid.block());
            }
        }
    }

    /** Dots that wait for what is to be written there. */
    private static boolean isForm(Grid grid) {
        return grid.rows().stream()
                                .filter(row -> row.stream()
                                        .anyMatch(cell ->
                                                OPEN.matcher(cell.text()).matches()))
                                .count()
                        * 2
                >= grid.rows().size();
    }

    /** The answer is only a letter, or where a file with it lies. */
    private static boolean standsElsewhere(Phrase answer) {
        return LETTER.matcher(answer.text()).matches()
                || FILE.matcher(answer.text()).matches();
    }

    private void read(Scene scene, List<Phrase> row, Header header, Consumer<Statement> statements) {
        var need = Answers.unadorned(row.get(0));
        var answers = Answers.of(row.get(header.answer()), scene.words());
        if (need.text().codePoints().noneMatch(Character::isLetter)
                || NUMBERED.matcher(need.text()).matches()
                || answers.alternatives().stream().allMatch(ScenarioTableRule::standsElsewhere) // or there is none
                || Placeholders.are(answers.alternatives())
                || (Telling.isCode(row.get(0)) && !row.get(header.answer()).isBlank())
                || scene.negation().denies(need.text())) {
            return;
        }
        var because = header.why().map(row::get).filter(cell -> !cell.isBlank());
        var wrong = header.wrong()
                .map(column -> Answers.of(row.get(column), scene.words()))
                .filter(rivals -> rivals.areNames(scene.words()))
                .map(rivals -> rivals.alternatives().stream()
                        .map(rival -> new Not(rival, Optional.empty()))
                        .toList())
                .orElse(List.of());
        var read = new Needs(scene, this)
                .scenario(
                        need, answers.alternatives(), because, wrong, Condition.NONE, answers.areNames(scene.words()));
        statements.accept(LongAnswer.isAmong(answers) ? read.found() : read);
    }

    /** Which column answers, which says why, and which holds an answer that is wrong. */
    private record Header(int answer, Optional<Integer> why, Optional<Integer> wrong) {
        private static final int MOST_WORDS = 6;
        private static final int MOST_WORDS_OF_A_NAME = 3;

        static Optional<Header> of(Grid grid, Scene scene) {
            var words = scene.words();
            var first = grid.header().get(0).text();
            boolean scenario = isScenario(first, words, scene.negation());
            boolean asks = !scenario && words.is(Word.QUESTION, first) && !answersInWords(grid, words);
            // "Use X when …" heads reasons for X
            if ((!scenario && !asks) || scene.language().choosing().match(first).isPresent()) {
                return Optional.empty();
            }
            Optional<Integer> answer = Optional.empty();
            Optional<Integer> why = Optional.empty();
            Optional<Integer> wrong = Optional.empty();
            for (int column = 1; column < grid.width(); column++) {
                var text = grid.header().get(column).text();
                if (words.is(Word.WHY_HEADER, text)) {
                    why = why.isPresent() ? why : Optional.of(column);
                } else if (answer.isEmpty()
                        && (asks
                                ? words.is(Word.ROW_HEADER, text)
                                : isAnswer(text, words) || isKind(grid, column, scene))) {
                    answer = Optional.of(column);
                } else if (!asks
                        && answer.filter(before -> isApproach(grid, before, words))
                                .isPresent()
                        && isAnswer(text, words)) {
                    answer = Optional.of(column);
                } else if (wrong.isEmpty() && words.isIn(Word.ANSWER_HEADER, text) && isWrong(text, words)) {
                    wrong = Optional.of(column);
                }
            }
            if (answer.isEmpty() && scenario && isOfEach(grid, scene)) {
                answer = Optional.of(1);
            }
            var reason = why;
            var trap = wrong;
            return answer.filter(column -> !areMeasures(grid.column(column)) && !isDone(grid, column, scene))
                    .map(column -> new Header(column, reason, trap));
        }

        /** {@code Question | Answer | Strategy}: what answers is told, and no name. */
        private static boolean answersInWords(Grid grid, WordLists words) {
            return grid.header().stream()
                    .skip(1)
                    .anyMatch(header ->
                            words.begins(Word.ANSWER, header.text()) && !words.is(Word.ROW_HEADER, header.text()));
        }

        private static boolean isScenario(String text, WordLists words, Negation negation) {
            return Plain.wordCount(text) <= MOST_WORDS
                    && words.isIn(Word.SCENARIO_HEADER, text)
                    && !negation.denies(text);
        }

        /** {@code Scenario | Approach | Service}: the approach answers only where nothing else does. */
        private static boolean isApproach(Grid grid, int column, WordLists words) {
            return words.is(Word.APPROACH, grid.header().get(column).text());
        }

        private static boolean isAnswer(String text, WordLists words) {
            return Plain.wordCount(text) <= MOST_WORDS
                    && words.isIn(Word.ANSWER_HEADER, text)
                    && !words.is(Word.SCENARIO_HEADER, text)
                    && !words.is(Word.BEST_FOR, text)
                    && !words.begins(Word.WHY_HEADER, text)
                    && words.ending(Word.WHY_HEADER, text).isEmpty()
                    // "Trigger source | Use case example"
                    && !words.begins(Word.USE_CASE_HEADING, text)
                    // "Problem | Service category | Services"
                    && words.ending(Word.GROUP_HEADER, text).isEmpty()
                    && !isWrong(text, words);
        }

        /** {@code Recommended size} over numbers: what is answered is how many. */
        private static boolean areMeasures(List<Phrase> cells) {
            var said = cells.stream().filter(cell -> !cell.isBlank()).toList();
            return said.stream()
                                    .filter(cell -> MEASURE.matcher(
                                                    Answers.unadorned(cell).text())
                                            .matches())
                                    .count()
                            * 2
                    > said.size();
        }

        /** {@code Task | Use} over {@code Bell | Wake up the ferryman}: names, and what is done with them. */
        private static boolean isDone(Grid grid, int column, Scene scene) {
            return grid.width() == 2
                    && scene.words().is(Word.CHOOSE, grid.header().get(column).text())
                    && scene.areNames(grid.column(0))
                    && grid.column(column).stream()
                            .noneMatch(cell -> scene.language().names().isLike(cell.text()) || Telling.isCode(cell));
        }

        /** {@code Use case | Placement group type} over names. */
        private static boolean isKind(Grid grid, int column, Scene scene) {
            var text = grid.header().get(column).text();
            return grid.width() == 2
                    && !areMarkedNames(scene, grid.column(0))
                    && Plain.wordCount(text) <= MOST_WORDS
                    && scene.words().ending(Word.ROW_HEADER, text).isPresent()
                    && scene.words().ending(Word.GROUP_HEADER, text).isEmpty()
                    && scene.areNames(grid.column(column).stream()
                            .map(Answers::unadorned)
                            .filter(cell -> !cell.isBlank())
                            .toList());
        }

        /** {@code Situation | Fitting boat} below <i>When to use which boat</i> or <i>Use cases</i>: names answer, whatever they are called. */
        private static boolean isOfEach(Grid grid, Scene scene) {
            return grid.width() == 2
                    && !scene.words()
                            .is(Word.DESCRIBING_HEADER, grid.header().get(1).text())
                    && (scene.isAboutEach()
                            || UseCaseHeading.announces(scene, scene.section().heading()))
                    && scene.areNames(grid.column(1));
        }

        /** {@code Trigger | Type of call} over names with signs of their own says of what type each is. */
        private static boolean areMarkedNames(Scene scene, List<Phrase> cells) {
            return scene.areNames(cells)
                    && cells.stream().allMatch(cell -> Plain.wordCount(cell.text()) <= MOST_WORDS_OF_A_NAME)
                    && cells.stream()
                                            .filter(cell -> NameSigns.areIn(cell.text()))
                                            .count()
                                    * 2
                            > cells.size();
        }

        private static boolean isWrong(String text, WordLists words) {
            return words.isIn(Word.NEGATION, text) || words.isIn(Word.OWN_ANSWER, text);
        }
    }
}
