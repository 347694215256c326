package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions that stand one below the other in a section, each opened by {@code Q:}, {@code Pregunta:} or by {@code Scenario 2:} in bold. */
final class QuestionsInARow {
    private static final Pattern ASKED =
            Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}[\\p{L} ]{0,24}?)\\s*#?(\\d*)\\s*([:：.)])\\s*\\S");

    private static final Pattern COUNTED =
            Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}[\\p{L} ]*?)\\s*#?\\d+\\s*[:：.)—–-]");

    private static final Set<String> COLONS = Set.of(":", "：");

    private final WordLists words;

    QuestionsInARow(WordLists words) {
        this.words = words;
    }

    /**
     * The blocks of each question.
     *
     * @param answered whether blocks hold a question with its answer: what follows the list below a counted one is about something else
     */
    List<List<Block>> of(List<Block> blocks, Predicate<List<Block>> answered) {
        var found = new ArrayList<List<Block>>();
        var open = new ArrayList<Block>();
        boolean counted = false;
        for (var block : blocks) {
            boolean asks = asks(block);
            boolean ends = asks || (counted && !(block.shape() instanceof Bullets) && answered.test(open));
            if (ends && !open.isEmpty()) {
                close(open, answered, found);
                open.clear();
            }
            if (asks || !open.isEmpty()) {
                open.add(block);
                counted = asks ? isCounted(block) : counted;
            }
        }
        if (!open.isEmpty()) {
            close(open, answered, found);
        }
        return found;
    }

    /** Below {@code Scenario: …} an item such as {@code Service: bell} tells more of the situation; what answers stands in a paragraph. */
    private void close(List<Block> open, Predicate<List<Block>> answered, List<List<Block>> found) {
        var paragraphs = open.stream()
                .filter(block -> block.shape() instanceof Paragraph)
                .toList();
        if (!isSituation(open.get(0)) || answered.test(paragraphs)) {
            found.add(List.copyOf(open));
        }
    }

    private boolean isSituation(Block block) {
        return !isCounted(block)
                && block.shape() instanceof Paragraph paragraph
                && label(paragraph)
                        .filter(label -> words.is(Word.SCENARIO_HEADER, label))
                        .isPresent();
    }

    private boolean asks(Block block) {
        return isCounted(block)
                || (block.shape() instanceof Paragraph paragraph
                        && label(paragraph).isPresent());
    }

    /** {@code Question: …}, {@code Pregunta 2) …}, {@code Q. …}; {@code Scenario. …} is a word before a full stop. */
    private Optional<String> label(Paragraph paragraph) {
        var label = ASKED.matcher(paragraph.text().text());
        return Optional.of(label)
                .filter(Matcher::find)
                .filter(found ->
                        COLONS.contains(found.group(3)) || !found.group(2).isEmpty() || isShort(found.group(1)))
                .map(found -> found.group(1))
                .filter(word -> words.is(Word.QUESTION, word));
    }

    private static boolean isShort(String label) {
        return label.codePointCount(0, label.length()) == 1;
    }

    /** {@code **Scenario 2**: …}; the same without bold is a sentence as likely. */
    private boolean isCounted(Block block) {
        if (!(block.shape() instanceof Paragraph paragraph)
                || paragraph.text().leadIn().isEmpty()) {
            return false;
        }
        var label = COUNTED.matcher(paragraph.text().text());
        return label.find() && words.is(Word.QUESTION_HEADING, label.group(1));
    }
}
