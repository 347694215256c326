package dev.studygraph.note;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Characters that no page may hold, or that turn the direction of text. Control characters become the replacement character. So do
 * characters that turn the direction of text against what its letters say. With them a file can be read as one thing and be
 * another, so each becomes the replacement character, which readers see: overrides everywhere, embeddings and isolates where their
 * line does not end them. Those that are ended are how Arabic and Hebrew are written among other text.
 */
public final class TextDirection {
    private static final char SHOWN = '\uFFFD';
    private static final char OVERRIDE_LEFT = '\u202D';
    private static final char OVERRIDE_RIGHT = '\u202E';
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';

    private TextDirection() {}

    /** The attribute that lets a block with letters of Arabic or Hebrew run in the direction of its first letter. */
    static String attribute(String text) {
        return holdsRightToLeft(text) ? " dir=\"auto\"" : "";
    }

    /** The attribute of a list or table whose first letter is of Arabic or Hebrew, so that signs and columns begin on the right. */
    static String frameAttribute(String text) {
        return text.chars().filter(Character::isLetter).limit(1).anyMatch(TextDirection::isRightToLeft)
                ? " dir=\"rtl\""
                : "";
    }

    private static boolean holdsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRightToLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int c) {
        return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
    }

    static boolean isOverride(int c) {
        return c == OVERRIDE_LEFT || c == OVERRIDE_RIGHT;
    }

    /** The text with every override shown, for text that escapes have been resolved in. */
    public static String withoutOverrides(String text) {
        String shown = withoutControls(text);
        return shown.replace(OVERRIDE_LEFT, SHOWN).replace(OVERRIDE_RIGHT, SHOWN);
    }

    /** The text, of the same length, with every such character shown. */
    public static String shown(String written) {
        String text = withoutControls(written);
        if (firstTurn(text) < 0) {
            return text;
        }
        var shown = new StringBuilder(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r') {
                open.forEach(at -> shown.setCharAt(at, SHOWN));
                open.clear();
            } else if (isOverride(c)) {
                shown.setCharAt(i, SHOWN);
            } else if (turns(c)) {
                open.push(i);
            } else if ((c == END_OF_EMBEDDING || c == END_OF_ISOLATE) && !open.isEmpty()) {
                open.pop();
            }
        }
        return shown.toString();
    }

    /** The text, of the same length, without the control characters that HTML forbids. */
    static String withoutControls(String text) {
        int first = firstForbidden(text);
        if (first < 0) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                plain.setCharAt(i, SHOWN);
            }
        }
        return plain.toString();
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForbidden(int c) {
        return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0);
    }

    /** Where the first character stands that the shown text has in another way; -1 if there is none. */
    static int firstChange(String text, String shown) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != shown.charAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstTurn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean turns(int c) {
        return isOverride(c) || c == '\u202A' || c == '\u202B' || (c >= '\u2066' && c <= '\u2068');
    }
}
