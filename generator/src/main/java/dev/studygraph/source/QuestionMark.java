package dev.studygraph.source;

/** The mark at the end of a question, in any of the scripts that notes are written in. */
public final class QuestionMark {
    /** Each of them, fit to stand in brackets of a pattern. */
    public static final String MARKS = "?？؟";

    private static final String QUOTES = "\"'”’“»«」』";

    private QuestionMark() {}

    /** Whether one stands anywhere in the text. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** Whether the text ends in one, or in one and the quotes around what is asked. */
    public static boolean ends(String text) {
        int end = text.length();
        while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
