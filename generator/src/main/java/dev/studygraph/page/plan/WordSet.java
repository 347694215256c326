package dev.studygraph.page.plan;

import java.util.HashSet;
import java.util.Set;

/** The words of a text, to tell whether another one says more; found without a regular expression, as every line of a vault is asked. */
final class WordSet {
    /** The sorts of characters that words are made of, a bit for each: letters, numbers and marks. */
    private static final int OF_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private WordSet() {}

    /** Each word once; where no word begins or ends the text, also the empty one. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!isOfWord(character)) {
                if (start < at || at == 0) {
                    words.add(text.substring(start, at));
                }
                start = at + Character.charCount(character);
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean isOfWord(int character) {
        return character < 0x80
                ? (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9')
                : (OF_WORD >> Character.getType(character) & 1) != 0;
    }
}
