package dev.studygraph.graph;

import dev.studygraph.note.Phrase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name in an answer begins: after {@code →}, {@code use} or {@code an}, and within quotation marks. */
final class AnswerStart {
    private static final Pattern VERB = Pattern.compile(
            "^(?:→\\s*|->\\s*|=>\\s*)?(?:(?:use|choose|consider|pick|think|think of|go with|pick up)\\s+)?(?:an?\\s+|the\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private AnswerStart() {}

    /** Without what leads up to the name, and without a full stop. */
    static Phrase trimmed(Phrase answer) {
        var phrase = answer.part(0, answer.text().length());
        Matcher verb = VERB.matcher(phrase.text());
        int start = verb.find() ? verb.end() : 0;
        int end = phrase.text().length();
        while (end > start && ".;:!".indexOf(phrase.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start > 2 && isQuoted(phrase.text().substring(start, end))) {
            return phrase.part(start + 1, end - 1);
        }
        return phrase.part(start, end);
    }

    private static boolean isQuoted(String text) {
        char first = text.charAt(0);
        int last = text.length() - 1;
        return "\"“„«".indexOf(first) >= 0
                && "\"”“»".indexOf(text.charAt(last)) >= 0
                && text.chars().skip(1).limit(last - 1L).noneMatch(c -> "\"“”„«»".indexOf(c) >= 0);
    }
}
