package dev.studygraph.graph;

import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an answer as it is written: where the name in it begins, what is linked, what stands in brackets. */
final class AnswerText {
    private static final Pattern VERB = Pattern.compile(
            "^(?:→\\s*|->\\s*|=>\\s*)?(?:(?:use|choose|consider|pick|think|think of|go with|pick up)\\s+)?(?:an?\\s+|the\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    /** Without what leads up to the name, {@code →}, {@code use} or {@code an}, without quotation marks and a full stop. */
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

    /** The first link, if there is one. */
    static Optional<Span> firstLink(Phrase phrase) {
        return phrase.spans().stream()
                .filter(span -> span.mark() == Mark.LINK && span.reference().isPresent())
                .findFirst();
    }

    /** Whether a place is within a link or brackets. */
    static boolean isInside(Phrase phrase, int position) {
        boolean inLink = phrase.spans().stream()
                .anyMatch(span -> span.mark() == Mark.LINK && span.start() <= position && position < span.end());
        int depth = 0;
        for (int i = 0; i < position; i++) {
            char c = phrase.text().charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return inLink || depth > 0;
    }
}
