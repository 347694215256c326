package dev.studygraph.source;

/** The first 128 characters, of which most texts are made; such a text is composed, and each of its letters has one other case. */
public final class Ascii {
    private static final int FIRST_OTHER = 128;

    private Ascii() {}

    /** Whether a text holds no other character; a loop, as names and texts are asked more often than anything else. */
    public static boolean isAllOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OTHER) {
                return false;
            }
        }
        return true;
    }
}
