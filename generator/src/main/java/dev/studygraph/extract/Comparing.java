package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a table whose options are known to be columns, or rows, into a comparison. */
record Comparing(Scene scene, ReadingRule rule, Grid grid, Optional<String> givenTitle) {
    private static final int MOST_IN_TITLE = 6;
    private static final int FIRST_IN_TITLE = 3;

    Comparing(Scene scene, ReadingRule rule, Grid grid) {
        this(scene, rule, grid, Optional.empty());
    }

    Comparing titled(String title) {
        return new Comparing(scene, rule, grid, title.isBlank() ? Optional.empty() : Optional.of(title));
    }

    /** Which columns match the sides of a heading; empty unless at least two different sides are met. */
    List<Integer> columnsOf(List<Phrase> sides) {
        return matching(grid.header(), sides);
    }

    List<Integer> rowsOf(List<Phrase> sides) {
        return matching(grid.column(0), sides);
    }

    private List<Integer> matching(List<Phrase> cells, List<Phrase> sides) {
        var met = new HashSet<Integer>();
        var found = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).text();
            var side = bestSide(cell, sides);
            if (side.isPresent()) {
                met.add(side.get());
                found.add(i);
            }
        }
        return met.size() >= 2 ? found : List.of();
    }

    private Optional<Integer> bestSide(String cell, List<Phrase> sides) {
        var likeness = scene.language().likeness();
        return IntStream.range(0, sides.size())
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> likeness.between(cell, sides.get(i).text())))
                .filter(i -> likeness.match(cell, sides.get(i).text()));
    }

    /** The comparison with these columns as options; the criteria stand in the aspect column, wherever it is. */
    void columns(List<Integer> options, Condition condition, boolean mints, Consumer<? super ComparisonRead> out) {
        var aspect = aspectColumn(options);
        var used = grid.rows().stream()
                .filter(row -> aspect.isEmpty() || !row.get(aspect.get()).isBlank())
                .toList();
        var criteria = aspect.map(
                        column -> used.stream().map(row -> row.get(column)).toList())
                .orElse(List.of());
        List<List<Phrase>> cells = aspect.isEmpty()
                ? List.of()
                : used.stream()
                        .map(row -> options.stream().map(row::get).toList())
                        .toList();
        state(options.stream().map(grid.header()::get).toList(), criteria, cells, condition, mints, out);
    }

    /** The same of columns that no heading names: where they may only say something of each row, two of them must be known. */
    void certain(List<Integer> options, Consumer<? super ComparisonRead> out) {
        var names = options.stream().map(grid.header()::get).toList();
        boolean doubtful = scene.claims().columns(scene.note()).of(scene, names);
        columns(options, doubtful ? twoKnown(names) : Condition.NONE, !doubtful, out);
    }

    private Optional<Integer> aspectColumn(List<Integer> options) {
        var free = IntStream.range(0, grid.width())
                .boxed()
                .filter(column -> !options.contains(column))
                .toList();
        return free.stream()
                .filter(column ->
                        scene.words().is(Word.ASPECT, grid.header().get(column).text()))
                .findFirst()
                .or(() -> free.stream().filter(column -> column == 0).findFirst());
    }

    /** The comparison with the rows as options; every further column is a criterion. */
    void rows(Condition condition, boolean mints, Consumer<? super ComparisonRead> out) {
        var used = grid.rows().stream()
                .filter(row -> !row.get(0).isBlank() && !sumsUp(row.get(0)))
                .toList();
        var columns = IntStream.range(1, grid.width())
                .boxed()
                .filter(column -> !grid.header().get(column).isBlank())
                .filter(column -> !leadsElsewhere(grid.header().get(column), used, column))
                .toList();
        state(
                used.stream().map(row -> row.get(0)).toList(),
                columns.stream().map(grid.header()::get).toList(),
                columns.stream()
                        .map(column -> used.stream().map(row -> row.get(column)).toList())
                        .toList(),
                condition,
                mints,
                out);
    }

    /** A column <i>Link</i> of nothing but links says where to read on; as a criterion it would tell no two options apart. */
    private boolean leadsElsewhere(Phrase header, List<List<Phrase>> rows, int column) {
        return scene.words().is(Word.LINK_HEADER, header.text())
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isBlank() || cell.isAll(Phrase.Mark.LINK));
    }

    /** The last row may say how far the others are apart, or which is the best. */
    private boolean sumsUp(Phrase cell) {
        return scene.words().is(Word.COMPARE, cell.text()) || scene.words().is(Word.BESIDE_HEADER, cell.text());
    }

    private void state(
            List<Phrase> options,
            List<Phrase> criteria,
            List<List<Phrase>> cells,
            Condition condition,
            boolean mints,
            Consumer<? super ComparisonRead> out) {
        if (options.size() < 2
                || distinct(options).size() < options.size()
                || options.stream()
                        .noneMatch(option -> option.text().codePoints().anyMatch(Character::isLetter))
                || scene.language().sides().areNumbered(options)
                || Placeholders.are(options)
                || areToFillIn(cells)
                || deny(options)) {
            return;
        }
        var origin = scene.origin(rule, grid.block().place());
        var named = names(options);
        out.accept(new ComparisonRead(origin, condition, title(named), named, criteria, cells, mints));
        scene.claims().take(grid.block());
        if (condition.equals(Condition.NONE) || isOfTheHeading(options)) {
            scene.versus().ifPresent(scene.claims()::compare);
        }
    }

    /** A form, where nothing is said of any option yet. */
    private static boolean areToFillIn(List<List<Phrase>> cells) {
        return !cells.isEmpty() && cells.stream().flatMap(List::stream).allMatch(Phrase::isBlank);
    }

    /** {@code Wanted | Not wanted} say of each row what belongs to it. */
    private boolean deny(List<Phrase> options) {
        var keys = distinct(options);
        return options.stream()
                .map(option -> Plain.key(option.text()))
                .anyMatch(key -> scene.words()
                        .beginning(Word.NEGATION, key)
                        .filter(no -> keys.contains(Plain.trimmed(key.substring(no.length()))))
                        .isPresent());
    }

    /** {@code Use A | Use B*} compare A and B. */
    private List<Phrase> names(List<Phrase> options) {
        boolean told = options.stream().allMatch(option -> scene.words().begins(Word.CHOOSE, option.text()));
        return options.stream()
                .map(option -> told ? Answers.unadorned(Answers.withoutVerb(option, scene.words())) : option)
                .map(Answers::withoutFootnote)
                .toList();
    }

    /** Whether an option is one of the sides above; a table of something else leaves its heading to compare them. */
    private boolean isOfTheHeading(List<Phrase> options) {
        var sides = scene.versus().map(scene::sides).orElse(List.of());
        return options.stream()
                .anyMatch(option -> bestSide(option.text(), sides).isPresent());
    }

    private static Set<String> distinct(List<Phrase> options) {
        return options.stream().map(option -> Plain.key(option.text())).collect(Collectors.toSet());
    }

    private String title(List<Phrase> options) {
        return givenTitle
                .or(() -> scene.versus()
                        .map(scene::sides)
                        .filter(sides -> rule.confidence() == Confidence.FOUND || isOfTheHeading(options))
                        .map(Comparing::joined))
                .orElseGet(() -> joined(options));
    }

    /** All names with "vs" between them; of many the first few and how many there are. */
    static String joined(List<Phrase> options) {
        boolean many = options.size() > MOST_IN_TITLE;
        String named = options.stream()
                .limit(many ? FIRST_IN_TITLE : MOST_IN_TITLE)
                .map(Phrase::text)
                .collect(Collectors.joining(" vs "));
        return many ? named + " vs … (" + options.size() + ")" : named;
    }

    /** The condition that at least two of the names are known. */
    static Condition twoKnown(List<Phrase> names) {
        return new Condition.Known(names.stream().map(Phrase::text).toList(), 2);
    }

    /** Columns other than the first whose headers may name options: short, no generic word, no number. */
    List<Integer> plausibleColumns() {
        return IntStream.range(1, grid.width())
                .boxed()
                .filter(column -> mayBeOption(grid.header().get(column)) && !isBeside(column))
                .toList();
    }

    /** {@code Winner} and {@code Weight} only say something of the comparison, and {@code Weighted A} of the column {@code Offer A}. */
    boolean isBeside(int column) {
        var letter = letterAtTheEnd(column);
        return scene.words().is(Word.BESIDE_HEADER, grid.header().get(column).text())
                || (letter.isPresent()
                        && IntStream.range(1, column)
                                .anyMatch(before -> letterAtTheEnd(before).equals(letter)));
    }

    private Optional<String> letterAtTheEnd(int column) {
        var text = Plain.key(grid.header().get(column).text());
        return Optional.of(text.substring(text.lastIndexOf(' ') + 1))
                .filter(word ->
                        word.length() == 1 && Character.isLetter(word.charAt(0)) && word.length() < text.length());
    }

    /** {@code Feature} in front names what is compared, whatever sides hold the word. */
    boolean headsAspects() {
        return scene.words().is(Word.ASPECT, grid.header().get(0).text());
    }

    boolean mayBeOption(Phrase header) {
        var words = scene.words();
        var text = header.text();
        return !header.isBlank()
                && Plain.wordCount(text) <= 6
                && text.codePoints().anyMatch(Character::isLetter)
                && !text.matches("(?i)(?:with|without|no)\\s.*")
                && !isGeneric(header)
                && !asks(text)
                && !words.is(Word.ROW_HEADER, text)
                && !words.is(Word.SCENARIO_HEADER, text)
                && !words.is(Word.ANSWER_HEADER, text)
                && !words.is(Word.WHY_HEADER, text)
                && !words.is(Word.NO_SIDE, text)
                && !words.is(Word.BESIDE_HEADER, text)
                && !words.isIn(Word.USE_CASE_HEADER, text)
                && !words.begins(Word.COMPARE, text)
                && words.ending(Word.COMPARE, text).isEmpty()
                && (Plain.wordCount(text) == 1
                        || words.ending(Word.HANGING, text).isEmpty())
                && !words.is(Word.ASPECT, text);
    }

    /** {@code Recommended?} and {@code How to check} head what is said of options; {@code All Upfront} is one. */
    private boolean asks(String header) {
        return QuestionMark.ends(header.strip())
                || (Plain.wordCount(header) > 2 && scene.words().begins(Word.NO_NAME_START, header));
    }

    /** The columns whose header is not one that only describes. */
    List<Integer> withoutGeneric(List<Integer> columns) {
        return columns.stream()
                .filter(column -> !isGeneric(grid.header().get(column)))
                .toList();
    }

    /** {@code English} and {@code 日文（读法）}: what brackets add makes no option of it. */
    private boolean isGeneric(Phrase header) {
        return scene.words().is(Word.GENERIC_HEADER, header.text())
                || scene.words()
                        .is(Word.GENERIC_HEADER, scene.language().headings().withoutAside(header.text()));
    }
}
