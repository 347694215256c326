package dev.studygraph.search;

/**
 * Finds the words of a text together with what is joined to them: runs of letters, digits and marks, and such runs joined by one
 * apostrophe, hyphen, dot or underscore. Every text of a site goes through here, hence no regular expression.
 */
final class Compounds {
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
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

    private Compounds() {}

    /** Hears where a compound stands. */
    @FunctionalInterface
    interface Found {
        void at(int from, int to);
    }

    static void in(String text, Found found) {
        int at = 0;
        while (at < text.length()) {
            int end = runFrom(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int from = at;
            at = end;
            while (at + 1 < text.length() && joins(text.charAt(at))) {
                int next = runFrom(text, at + 1);
                if (next == at + 1) {
                    break;
                }
                at = next;
            }
            found.at(from, at);
        }
    }

    /** The end of the run that begins here; the beginning if none does. */
    private static int runFrom(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char letter = text.charAt(end);
            if (letter < 0x80) {
                if (!isPlain(letter)) {
                    return end;
                }
                end++;
            } else {
                int point = text.codePointAt(end);
                if (((1 << Character.getType(point)) & WORD_TYPES) == 0) {
                    return end;
                }
                end += Character.charCount(point);
            }
        }
        return end;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean joins(char letter) {
        return switch (letter) {
            case '\'', '\u2019', '-', '_', '.', '\u2010', '\u2011' -> true;
            default -> false;
        };
    }
}
