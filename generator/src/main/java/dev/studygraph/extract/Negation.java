package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.regex.Pattern;

/** Whether a text says no: to itself, or as a heading or label to what stands below it. */
record Negation(WordLists words) {
    static final String CROSSES = "❌✗✘✖👎🚫⛔";
    static final String TICKS = "✅✔✓☑👍";

    private static final Pattern NO = Pattern.compile("\\W*no\\b\\s*[!.,]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("[(（]([^()（）]*)[)）]\\s*[:：]?\\s*$");

    /** {@code Not for backups}, {@code No, …} and whatever is crossed out. */
    boolean denies(String text) {
        return NO.matcher(text).lookingAt()
                || holds(text, CROSSES)
                || words.beginning(Word.NEGATION, text)
                        .filter(word -> !isPartOfAWord(text, word))
                        .isPresent();
    }

    /** {@code ❌ Use cases}, {@code Bad use cases}, {@code Use cases (avoid)}: what stands below is not what the words alone would say. */
    boolean heads(String text) {
        // "✅ use / ❌ avoid" heads both, and each item says which it is
        if (holds(text, TICKS) && holds(text, CROSSES)) {
            return false;
        }
        var aside = ASIDE.matcher(text);
        return denies(text)
                || words.begins(Word.NOT_FOR, text)
                || (aside.find() && (denies(aside.group(1)) || words.begins(Word.NOT_FOR, aside.group(1))));
    }

    /** The text without the cross in front of it, where something else says that it speaks against. */
    static Phrase withoutCross(Phrase text) {
        var string = text.text();
        int start = 0;
        while (start < string.length() && isMark(string.codePointAt(start))) {
            start += Character.charCount(string.codePointAt(start));
        }
        return text.part(start, string.length());
    }

    private static boolean isMark(int point) {
        return point == ' ' || point == 0xFE0F || point == ':' || CROSSES.indexOf(point) >= 0;
    }

    static boolean isCrossed(String text) {
        return holds(text, CROSSES);
    }

    private static boolean holds(String text, String signs) {
        return text.codePoints().anyMatch(point -> point > 127 && signs.indexOf(point) >= 0);
    }

    /** {@code Non-critical data} denies nothing, though {@code non} does. */
    private static boolean isPartOfAWord(String text, String word) {
        var key = Plain.key(text);
        int end = word.length();
        return end + 1 < key.length() && key.charAt(end) == '-' && Character.isLetter(key.charAt(end + 1));
    }
}
