package dev.studygraph.extract.name;

import java.util.regex.Pattern;

/** What is written as only names are: a capital or digit behind the first letter of a word, as in {@code EC2} and {@code io2}. */
public final class NameSigns {
    private static final Pattern MARKED = Pattern.compile("[\\p{L}\\d][\\p{Lu}\\d]");

    private NameSigns() {}

    /** Whether a word of the text has such a sign. */
    public static boolean areIn(String text) {
        return MARKED.matcher(text).find();
    }
}
