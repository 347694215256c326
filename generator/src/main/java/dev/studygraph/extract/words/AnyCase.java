package dev.studygraph.extract.words;

import dev.studygraph.source.Ascii;
import java.util.Locale;

/**
 * A text in which words are looked for in whatever case, before a slower look is taken.
 *
 * @param small in small letters, where one look settles most questions
 */
public record AnyCase(String text, boolean ascii, String small) {
    public static AnyCase of(String text) {
        return new AnyCase(text, Ascii.isAllOf(text), text.toLowerCase(Locale.ROOT));
    }

    /** Whether words, given in small letters, stand in the text from an index on; where small letters show them, they may also stand before it. */
    public boolean holds(String words, int from) {
        if (small.contains(words)) {
            return true;
        }
        for (int at = from; !ascii && at <= text.length() - words.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }
}
