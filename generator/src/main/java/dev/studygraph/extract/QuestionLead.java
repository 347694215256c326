package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in front of a question and is no part of it: {@code 2.}, {@code Step 2:}, {@code QUESTION}.
 *
 * @param end where the question itself begins
 * @param number the number others can jump to
 */
record QuestionLead(int end, Optional<String> number) {
    private static final Pattern NUMBER = Pattern.compile("^(?:Q?(\\d+)[.):]|Step (\\d+):?|Q(\\d+))\\s*");
    private static final Pattern WORD = Pattern.compile("^(\\p{L}+)\\s*#?(\\d*)\\s*([:：.)]?)\\s+(?=\\S)");

    static QuestionLead of(String text, WordLists words) {
        var number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            return new QuestionLead(number.end(), first(number.group(1), number.group(2), number.group(3)));
        }
        var word = WORD.matcher(text);
        if (word.lookingAt()
                && words.is(Word.QUESTION, word.group(1))
                && isLabel(word.group(1), word.group(2) + word.group(3))) {
            return new QuestionLead(word.end(), first(word.group(2)));
        }
        return new QuestionLead(0, Optional.empty());
    }

    /** {@code Question everything?} begins with a verb; a label is followed by a number or a colon, or stands in capitals. */
    private static boolean isLabel(String word, String after) {
        return !after.isEmpty() || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> first(String... numbers) {
        for (String number : numbers) {
            if (number != null && !number.isEmpty()) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
