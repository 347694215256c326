package dev.studygraph.source;

/** What words are made of, in any script: letters, numbers and marks. Asked for every character of a site, hence no regular expression. */
public final class WordCharacter {
    /** A bit for each general category of Unicode. */
    private static final int CATEGORIES = 1 << Character.UPPERCASE_LETTER
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

    private WordCharacter() {}

    public static boolean is(int codePoint) {
        return codePoint < 0x80
                ? (codePoint >= 'a' && codePoint <= 'z')
                        || (codePoint >= '0' && codePoint <= '9')
                        || (codePoint >= 'A' && codePoint <= 'Z')
                : (CATEGORIES >> Character.getType(codePoint) & 1) != 0;
    }
}
