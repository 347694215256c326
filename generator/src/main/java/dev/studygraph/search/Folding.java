package dev.studygraph.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The reduction of a word to what two spellings of it share: lower case, no accents, no optional vowel marks, no apostrophes. */
final class Folding {

    /** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel marks and the lengthener of Arabic. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670'\\u2019]");

    private Folding() {}

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The same steps, in the same order, as {@code fold} in {@code search-words.js}. */
    static String fold(String word) {
        String open = Normalizer.normalize(lower(word), Normalizer.Form.NFKD);
        StringBuilder spelt = new StringBuilder();
        MARKS.matcher(open).replaceAll("").chars().forEach(letter -> spelt.append(plain((char) letter)));
        return Normalizer.normalize(spelt, Normalizer.Form.NFC);
    }

    private static String plain(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> String.valueOf(letter);
        };
    }
}
