package dev.studygraph.source;

/**
 * How broad a text is, in letters of the Latin alphabet, as terminals count and as drawings need it: the signs of East Asian scripts and
 * pictures take two columns, marks and what is invisible take none.
 */
public final class Columns {
    private Columns() {}

    public static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    public static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean broad = (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0x1F300 && letter <= 0x1FAFF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
        return broad ? 2 : 1;
    }
}
