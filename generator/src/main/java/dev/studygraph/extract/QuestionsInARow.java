package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The questions that stand one below the other in a section, each opened by {@code Q:} or by {@code Scenario 2:} in bold. */
final class QuestionsInARow {
    private static final Pattern ASKED = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:Q\\s*#?\\d*|Question\\s*#?\\d*|問題?\\s*\\d+|질문\\s*\\d*)\\s*[:：.)]\\s*\\S.*",
            Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}[\\p{L} ]*?)\\s*#?\\d+\\s*[:：.)—–-]");

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
                found.add(List.copyOf(open));
                open.clear();
            }
            if (asks || !open.isEmpty()) {
                open.add(block);
                counted = asks ? isCounted(block) : counted;
            }
        }
        if (!open.isEmpty()) {
            found.add(List.copyOf(open));
        }
        return found;
    }

    private boolean asks(Block block) {
        return isCounted(block)
                || (block.shape() instanceof Paragraph paragraph
                        && ASKED.matcher(paragraph.text().text()).matches());
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
