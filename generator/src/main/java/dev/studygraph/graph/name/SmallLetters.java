package dev.studygraph.graph.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in small letters, the same however it was written and wherever it stands: <i>ẞ</i>, <i>ß</i> and <i>SS</i> are two of s, and the
 * last sigma of a word is like any other.
 */
final class SmallLetters {
    private SmallLetters() {}

    /** Composed (NFC), as a letter in small may be made of several marks, whose order is then another. */
    static String of(String text) {
        String small = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small.replace('ς', 'σ'), Normalizer.Form.NFC);
    }
}
