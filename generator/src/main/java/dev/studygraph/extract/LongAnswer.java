package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import java.util.regex.Pattern;

/** An answer that is told at length: only its beginning would be taken for a name. */
final class LongAnswer {
    private static final int MOST_WORDS = 12;

    /** {@code on my website. You can subscribe} goes on, and {@code https://…} is where one reads. */
    private static final Pattern GOES_ON = Pattern.compile("\\p{L}[)\"”]?[.!]\\s+\\p{Lu}|[。！]\\s*\\S|://");

    private static final Pattern PLUS = Pattern.compile("\\s+\\+\\s+");

    private LongAnswer() {}

    /** Whether one of the alternatives is; several things that are right together may be long. */
    static boolean isAmong(Answers answers) {
        return answers.alternatives().stream()
                .flatMap(one -> PLUS.splitAsStream(one.text()))
                .anyMatch(LongAnswer::isLong);
    }

    private static boolean isLong(String answer) {
        return Plain.wordCount(answer) > MOST_WORDS
                || Plain.unspacedCount(answer) > 2 * MOST_WORDS
                || GOES_ON.matcher(answer).find();
    }
}
