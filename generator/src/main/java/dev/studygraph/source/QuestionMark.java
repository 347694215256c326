package dev.studygraph.source;

/** The mark at the end of a question, in any of the scripts that notes are written in. */
public final class QuestionMark {
    /** Each of them, fit to stand in brackets of a pattern. */
    public static final String MARKS = "?？؟";

    private QuestionMark() {}

    /** Whether the text ends in one. */
    public static boolean ends(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
