package dev.studygraph.decide;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable or addressable: letters and digits only. */
final class Plain {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST_SLUG = 120;

    private Plain() {}

    /** Lower case, words joined by one blank; equal for texts that differ in punctuation and case alone. */
    static String of(String text) {
        return OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The same with dashes, cut at a word so that a file name made of it fits every file system. */
    static String slug(String text) {
        String slug = of(text).replace(' ', '-');
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, cut > 0 ? cut : LONGEST_SLUG);
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
