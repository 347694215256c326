package dev.studygraph.cli;

import dev.studygraph.source.Columns;

/**
 * A source line with a caret below the column that matters; of a long line, the part around it.
 *
 * @param line harmless to a terminal
 * @param caret spaces and tabs that end in {@code ^}
 */
record Excerpt(String line, String caret) {
    private static final int WIDTH = 160;
    private static final int BEFORE = 100;
    private static final String CUT = "…";

    /**
     * The excerpt for a column.
     *
     * @param column in UTF-16 units, counted from 1
     */
    static Excerpt of(String source, int column) {
        String text = source.stripTrailing();
        int at = Math.min(column - 1, text.length());
        int start = text.length() > WIDTH ? Math.max(0, Math.min(at - BEFORE, text.length() - WIDTH)) : 0;
        int end = Math.min(text.length(), start + WIDTH);
        start = onBoundary(text, start);
        end = onBoundary(text, end);
        String before = (start > 0 ? CUT : "") + printable(text.substring(start, Math.max(start, at)));
        String after = printable(text.substring(Math.max(start, at), end)) + (end < text.length() ? CUT : "");
        return new Excerpt(before + after, gap(before) + "^");
    }

    /** The beginning of a line, no longer than fits. */
    static String cut(String line) {
        return line.length() <= WIDTH ? printable(line) : printable(line.substring(0, onBoundary(line, WIDTH))) + CUT;
    }

    /** The text without what could steer a terminal or turn the direction of the text. */
    static String printable(String text) {
        return isPlain(text) ? text : replaced(text);
    }

    /** Whether nothing in the text is harmful, at a glance: any halves of a pair are looked at as what they are together. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' ? c != '\t' : c >= 0x7F && (c < 0xA0 || c >= 0x202A)) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            plain.appendCodePoint(isHarmful(c) ? 0xFFFD : c);
            at += Character.charCount(c);
        }
        return plain.toString();
    }

    private static boolean isHarmful(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** As wide as the text, with its tabs. */
    private static String gap(String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder gap = new StringBuilder();
        text.codePoints().forEach(c -> gap.append(c == '\t' ? "\t" : " ".repeat(Columns.of(c))));
        return gap.toString();
    }

    private static int onBoundary(String text, int index) {
        boolean splits = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return splits ? index - 1 : index;
    }
}
