package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of names with a use-case column: each row says what its name is for. */
final class EntityTableRule implements ReadingRule {
    private static final int FEWEST_ALIKE = 3;
    private static final int MOST_WORDS_IN_A_LIST = 3;
    private static final Pattern COMMA = Pattern.compile("\\s*" + Phrase.COMMA + "\\s*");
    private static final Pattern ASIDE_SIGNS = Pattern.compile("[()（）]");
    /** {@code `moor long rope`} is typed; {@code `Mock` / `Fake`} and {@code `moor(rope, knot)`} are called so. */
    private static final Pattern COMMAND = Pattern.compile("[^\\s/,]\\s+(?![^(]*\\))[^\\s/(]");

    private static final Pattern DASH = Pattern.compile("\\s*-\\s*(?=\\p{L})");

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
        var telling = new Telling(scene.words());
        for (var grid : scene.grids()) {
            var column = useCaseColumn(grid, scene);
            if (column.isEmpty()) {
                continue;
            }
            var common = ofMost(grid.column(column.getAsInt()));
            if (common.isPresent() && common.get().all()) {
                continue;
            }
            int naming = nameColumn(grid, column.getAsInt(), scene.words());
            var names =
                    grid.column(naming).stream().filter(name -> !name.isBlank()).toList();
            var first = grid.header().get(naming);
            boolean heads = scene.words().isIn(Word.ROW_HEADER, first.text());
            boolean marked = names.stream().allMatch(EntityTableRule::isMarked);
            boolean mayName = first.isBlank() || heads || marked;
            boolean aspects = scene.words().is(Word.ASPECT, first.text());
            boolean areNames = (mayName || aspects)
                    && (scene.areNames(names)
                            || (heads && marked && (areEntries(scene, names) || mostAreNames(scene, names))));
            boolean code = heads && !areNames && areCode(names);
            boolean named = mayName && (areNames || code);
            if (aspects && !areNames) {
                continue;
            }
            boolean likely = !named
                    && scene.words()
                            .is(
                                    Word.USE_CASE_HEADER,
                                    grid.header().get(column.getAsInt()).text())
                    && names.size() >= FEWEST_ALIKE
                    && areSigned(scene, names, heads);
            var counts = named ? Condition.NONE : half(names, likely);
            for (var row : grid.rows()) {
                var name = Answers.unadorned(row.get(naming));
                var said = Plain.key(row.get(column.getAsInt()).text());
                if (!name.isBlank()
                        && !Placeholders.are(List.of(name))
                        && common.filter(most -> most.text().equals(said)).isEmpty()) {
                    needs(row.get(column.getAsInt()), scene.words()).forEach(need -> {
                        if (scene.negation().denies(need.text())) {
                            against(scene, name, need, counts, named, statements);
                        } else {
                            var read = new Needs(scene, this).scenario(need, each(scene, name), counts, named);
                            statements.accept(code || telling.isStanding(need) ? read.found() : read);
                        }
                    });
                }
            }
        }
    }

    /** {@code Rope Ferry, Punt}: each name of a list serves the need, and what brackets hold is no list. */
    private static List<Phrase> each(Scene scene, Phrase name) {
        var names = COMMA.splitAsStream(name.text()).toList();
        boolean several = names.size() > 1
                && name.references().isEmpty()
                && !ASIDE_SIGNS.matcher(name.text()).find()
                && names.stream()
                        .allMatch(one -> Plain.wordCount(one) <= MOST_WORDS_IN_A_LIST
                                && scene.language().names().isLike(one));
        return several
                ? names.stream().map(one -> Phrase.plain(one, name.place())).toList()
                : List.of(name);
    }

    /** What most cells say; {@code all} where so many do that the others say nothing else. */
    private record Common(String text, boolean all) {}

    /** {@code At night} in most rows says when they sail, and not what one of them is for. */
    private static Optional<Common> ofMost(List<Phrase> cells) {
        var said = cells.stream()
                .map(cell -> Plain.key(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return said.stream()
                .filter(text -> Collections.frequency(said, text) >= FEWEST_ALIKE
                        && 2 * Collections.frequency(said, text) > said.size())
                .findFirst()
                .map(text -> new Common(text, 3 * Collections.frequency(said, text) > 2 * said.size()));
    }

    /** The first column, or the one behind it where the first only groups the rows: {@code Approach | Tool | Use case}. */
    private static int nameColumn(Grid grid, int useCases, WordLists words) {
        var groups = grid.column(0).stream().map(cell -> Plain.key(cell.text())).toList();
        var next = grid.column(1).stream().map(cell -> Plain.key(cell.text())).toList();
        boolean grouped = Set.copyOf(groups).size() < groups.size()
                && words.isIn(Word.ROW_HEADER, grid.header().get(1).text());
        // a group is written once and goes on below
        boolean goesOn = groups.contains("") && !groups.get(0).isEmpty() && !next.contains("");
        return useCases > 1 && (grouped || goesOn) && Set.copyOf(next).size() == next.size() ? 1 : 0;
    }

    /** {@code Git Flow}, {@code Lake Flow} and {@code Release Branch} in bold below <i>Strategy</i>, though flows and branches are no names elsewhere. */
    private static boolean areEntries(Scene scene, List<Phrase> names) {
        return names.size() >= 2
                && names.stream().allMatch(name -> scene.language().names().isEntry(name.text()));
    }

    /** {@code `emptyBoat`} and {@code `ferry`} below <i>Type</i> are typed like that, and may be names of settings as well. */
    private static boolean areCode(List<Phrase> names) {
        return names.size() >= 2
                && names.stream()
                        .allMatch(name -> name.spans().stream()
                                .anyMatch(span -> span.mark() == Phrase.Mark.CODE && span.start() == 0));
    }

    /** A bold sentence may stand among names. */
    private static boolean mostAreNames(Scene scene, List<Phrase> names) {
        long like = names.stream()
                .filter(name -> scene.language().names().isLike(name.text()))
                .count();
        return like >= 2 && 2 * like > names.size();
    }

    /** At least half of the names are known. */
    private static Condition half(List<Phrase> names, boolean likely) {
        var half = Condition.Known.half(names.stream().map(Phrase::text).toList());
        return likely ? new Condition.KnownOrFound(half) : half;
    }

    /** {@code `moor`} and {@code REQUIRES_TUG} are written as nothing but names are, but for what one types; below <i>Tool</i> others may stand among them. */
    private static boolean areSigned(Scene scene, List<Phrase> names, boolean heads) {
        return names.stream()
                .allMatch(name -> name.text().codePoints().anyMatch(Character::isLetter)
                        && ((Telling.isCode(name)
                                        && !COMMAND.matcher(name.text()).find())
                                || NameSigns.areIn(name.text())
                                || (heads && scene.language().names().isLike(name.text()))));
    }

    /** Bold throughout, as names in front of their row are. */
    private static boolean isMarked(Phrase cell) {
        return cell.leadIn()
                .filter(lead -> Plain.key(lead.text()).equals(Plain.key(cell.text())))
                .isPresent();
    }

    private static OptionalInt useCaseColumn(Grid grid, Scene scene) {
        var words = scene.words();
        var first = grid.header().get(0).text();
        // "Problem type | Algorithm | Best for" begins with what is needed
        if (words.begins(Word.SCENARIO_HEADER, first)) {
            return OptionalInt.empty();
        }
        // "Category | Use cases" and no more lists the members of groups
        boolean members = grid.width() == 2 && words.is(Word.GROUP_HEADER, first);
        if (members) {
            return OptionalInt.empty();
        }
        var sides = scene.versus().map(scene::sides).orElse(List.of());
        var columns = IntStream.range(1, grid.width())
                .filter(column -> {
                    var text = grid.header().get(column).text();
                    // "Description / use case" mostly describes
                    return words.isIn(Word.USE_CASE_HEADER, text)
                            && !words.isIn(Word.NEGATION, text)
                            && !isTicked(grid.column(column), words)
                            && !saysWhere(text, words)
                            // "Category | Keywords" says what belongs to each
                            && !(words.is(Word.GROUP_HEADER, first) && words.begins(Word.KEYWORD_HEADER, text))
                            && Arrays.stream(text.split("/", -1))
                                    .noneMatch(part -> !part.equals(text) && words.is(Word.DESCRIBING_HEADER, part))
                            // "Keyword list | Map" below "Keyword lists vs maps"
                            && sides.stream()
                                    .noneMatch(
                                            side -> scene.language().likeness().match(text, side.text()));
                })
                .boxed()
                .toList();
        // keywords stand for a need where no other column says it
        return columns.stream()
                .filter(column -> words.ending(
                                Word.KEYWORD_HEADER, grid.header().get(column).text())
                        .isEmpty())
                .findFirst()
                .or(() -> columns.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** {@code Use in harbours} says how, in harbours, and not what for. */
    private static boolean saysWhere(String header, WordLists words) {
        return words.beginning(Word.USE_CASE_HEADER, header)
                .map(said -> Plain.trimmed(header.substring(said.length())))
                .filter(rest -> words.begins(Word.SIDES_PLACE, rest))
                .isPresent();
    }

    /** {@code Good for | Bad for} over yes and no say for what something else is good. */
    private static boolean isTicked(List<Phrase> cells, WordLists words) {
        long verdicts = cells.stream()
                .map(cell -> Plain.words(cell.text()))
                .filter(said -> !said.isEmpty() && (words.is(Word.YES, said.get(0)) || words.is(Word.NO, said.get(0))))
                .count();
        return verdicts > 1 && verdicts * 2 > cells.size() - 1;
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

    /** {@code Best for reports} below <i>Use case</i> is a need for reports. */
    private static Phrase withoutLead(Phrase need, WordLists words) {
        var lead = words.beginning(Word.BEST_FOR, need.text());
        return lead.isPresent() && lead.get().length() < need.text().length()
                ? Answers.unadorned(need.part(lead.get().length(), need.text().length()))
                : need;
    }

    /** {@code -old data} in a cell is an item of a list. */
    private static int dashes(String line) {
        var dash = DASH.matcher(line);
        return dash.lookingAt() ? dash.end() : 0;
    }

    /** {@code File uploaded → resize} is what happens, not what is needed. */
    private static List<Phrase> needs(Phrase cell, WordLists words) {
        return Lines.of(cell).stream()
                .map(line -> line.part(dashes(line.text()), line.text().length()))
                .map(Answers::unadorned)
                .map(need -> withoutLead(need, words))
                .filter(need -> !words.begins(Word.DESCRIBING, need.text()))
                // a cell is one line of the note, whatever breaks it
                .map(need -> new Phrase(need.text(), need.spans(), cell.place()))
                .filter(need -> need.text().codePoints().anyMatch(Character::isLetter))
                .filter(need -> Arrow.in(need).isEmpty())
                .toList();
    }
}
