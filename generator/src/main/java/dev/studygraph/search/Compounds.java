package dev.studygraph.search;

import dev.studygraph.source.WordCharacter;

/**
 * Finds the words of a text together with what is joined to them: runs of letters, digits and marks, and such runs joined by one
 * apostrophe, hyphen, dot or underscore. Every text of a site goes through here, hence no regular expression.
 */
final class Compounds {
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
            int point = text.codePointAt(end);
            if (!WordCharacter.is(point)) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean joins(char letter) {
        return switch (letter) {
            case '\'', '\u2019', '-', '_', '.', '\u2010', '\u2011' -> true;
            default -> false;
        };
    }
}
