package dev.studygraph.intake;

import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.intake.Card.Rival;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sheet with a scenario a row; its columns go by the words that head tables in notes, and by those of our own export. */
final class ScenarioSheet {
    /** What a block of a note may be called. */
    private static final Pattern BLOCK_ID = Pattern.compile("[A-Za-z0-9-]+");

    /** A semicolon or colon that our export has not put a backslash before. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\);\\s*|\\n");

    private static final Pattern REASON = Pattern.compile("(?<!\\\\):\\s+|\\s+[—–]\\s+");

    private final WordLists words;
    private final Sheet sheet;
    private final List<String> remarks = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    private ScenarioSheet(Sheet sheet, WordLists words) {
        this.sheet = sheet;
        this.words = words;
    }

    static Found read(Sheet sheet, WordLists words) {
        return new ScenarioSheet(sheet, words).found();
    }

    private Found found() {
        if (sheet.rows().isEmpty()) {
            return new Found("", 0, List.of("there is no row in it"));
        }
        List<String> header = sheet.rows().get(0).cells();
        int need = column(header, Word.SCENARIO_HEADER, Word.QUESTION);
        int answer = column(header, Word.ANSWER, Word.ANSWER_HEADER);
        if (need < 0 || answer < 0) {
            return new Found(
                    "",
                    0,
                    List.of("line " + sheet.rows().get(0).line() + ": its first row names no column for the "
                            + (need < 0 ? "need" : "answer")
                            + "; call one 'need' and one 'answer' (and others 'because' and 'not', if you like)"));
        }
        int because = column(header, Word.WHY_HEADER, Word.BECAUSE);
        int not = column(header, Word.RIVAL);
        int given = column(header, Word.GIVEN);
        int exam = column(header, Word.EXAM);
        int id = IntStream.range(0, header.size())
                .filter(i -> header.get(i).equalsIgnoreCase("id"))
                .findFirst()
                .orElse(-1);
        var used = List.of(need, answer, because, not, given, exam, id);
        IntStream.range(0, header.size())
                .filter(i -> !used.contains(i)
                        && !header.get(i).isEmpty()
                        && !header.get(i).equals("source"))
                .forEach(i -> remarks.add("the column '" + header.get(i) + "' is not taken over"));
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            if (row.cell(need).isEmpty() || row.cell(answer).isEmpty()) {
                remarks.add("line " + row.line() + " is left out: it has no "
                        + (row.cell(need).isEmpty() ? "need" : "answer"));
            } else {
                cards.add(new Card(
                        blockId(row.cell(id)),
                        row.cell(need),
                        row.cell(answer),
                        filled(row.cell(because)),
                        rivals(row.cell(not)),
                        filled(row.cell(given)),
                        filled(row.cell(exam))));
            }
        }
        return new Found(String.join("\n", cards.stream().map(Card::text).toList()), cards.size(), remarks);
    }

    private int column(List<String> header, Word... names) {
        return Arrays.stream(names)
                .flatMapToInt(
                        name -> IntStream.range(0, header.size()).filter(column -> words.is(name, header.get(column))))
                .findFirst()
                .orElse(-1);
    }

    /** {@code scenario/only-new} is {@code ^only-new}, so that its page keeps its address. */
    private static Optional<String> blockId(String id) {
        return filled(id.replaceFirst("^scenario/", ""))
                .filter(name -> BLOCK_ID.matcher(name).matches());
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** {@code A: why; B: why}. */
    private static List<Rival> rivals(String cell) {
        var rivals = new ArrayList<Rival>();
        for (String entry : BETWEEN.split(cell, -1)) {
            String[] parts = REASON.split(entry.strip(), 2);
            if (!parts[0].isBlank()) {
                rivals.add(new Rival(
                        unescaped(parts[0]), parts.length > 1 ? filled(unescaped(parts[1])) : Optional.empty()));
            }
        }
        return rivals;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([;:])", "$1").strip();
    }
}
