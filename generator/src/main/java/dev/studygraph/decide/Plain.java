package dev.studygraph.decide;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable, and counted. */
final class Plain {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Plain() {}

    /** Lower case, words joined by one blank; equal for texts that differ in punctuation and case alone. */
    static String of(String text) {
        return OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The number of words a reader reads: runs of anything but white space. */
    static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i));
            if (letter && !within) {
                words++;
            }
            within = letter;
        }
        return words;
    }
}
