package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a question with one answer asks for what one knows rather than for what one needs. */
record QuestionDoubts(Scene scene) {
    /** A longer question tells of a situation. */
    static final int MOST_WORDS = 20;

    private static final int FEWEST_WORDS_OF_A_SITUATION = 8;
    private static final Pattern NUMBERED = Pattern.compile("[^\\p{L}\\p{N}]*Q\\s*#?\\d");
    private static final Pattern COUNT = Pattern.compile("^[^\\p{L}\\p{N}]*Q?\\s*#?\\d+[.:)]\\s+");
    /** A sentence before the question. */
    private static final Pattern TOLD = Pattern.compile("[.!:;]\\s|[。！：；]");

    boolean of(QuestionText question, Optional<Phrase> need) {
        boolean bare = question.isAsked() || (question.need().isEmpty() && isNumbered());
        return question.asksWhy()
                || need.filter(asked -> isShort(asked, question) || isOrder(asked) || (bare && isTerm(asked)))
                        .isPresent()
                || question.correct().filter(this::isTold).isPresent();
    }

    /** A short question asks for what one knows as often as for what one needs, unless it asks which, and is answered so, or tells of a situation first. */
    private boolean isShort(Phrase need, QuestionText question) {
        return QuestionMark.ends(need.text().strip())
                && !TOLD.matcher(COUNT.matcher(need.text()).replaceFirst("")).find()
                && Plain.wordCount(need.text()) <= MOST_WORDS
                && Plain.unspacedCount(need.text()) <= 2 * MOST_WORDS
                && !(scene.words().begins(Word.DECISION_START, need.text()) && isAnsweredByName(question));
    }

    private boolean isAnsweredByName(QuestionText question) {
        return question.correct()
                .filter(answer -> Answers.of(answer, scene.words()).areNames(scene.words()))
                .isPresent();
    }

    /** {@code Describe the signals of a harbour}, {@code Install a bell}: what one tells or does, and takes nothing. */
    private boolean isOrder(Phrase need) {
        return !QuestionMark.ends(need.text().strip())
                && (scene.words().begins(Word.EXPLAIN, need.text())
                        || scene.words().begins(Word.ACTION, need.text())
                        || scene.words().begins(Word.SCREEN_ACTION, need.text()));
    }

    /** {@code Q: to take the root}: a card with a word on each side. */
    private static boolean isTerm(Phrase need) {
        return !QuestionMark.ends(need.text().strip())
                && Plain.wordCount(need.text()) < FEWEST_WORDS_OF_A_SITUATION
                && Plain.unspacedCount(need.text()) < 2 * FEWEST_WORDS_OF_A_SITUATION;
    }

    /** {@code Q2.1 — Night trains} over an answer is what a question is about, which stands elsewhere. */
    private boolean isNumbered() {
        return NUMBERED.matcher(scene.section().heading().text()).lookingAt();
    }

    /** {@code Key Vault is for secrets} and {@code to make possible} say more, or less, than what to take. */
    private boolean isTold(Phrase answer) {
        var answers = Answers.of(answer, scene.words());
        if (answers.alternatives().isEmpty()) {
            return false;
        }
        var first = answers.alternatives().get(0).text();
        boolean small = Plain.wordCount(first) > 1 && !scene.language().names().mayBegin(first);
        return small
                || LongAnswer.isAmong(answers)
                || (!answers.areNames(scene.words()) && new Telling(scene.words()).hasVerb(Plain.words(first)));
    }
}
