package dev.studygraph.note;

import dev.studygraph.source.SourceText;

/** The lines of a note's Markdown, counted from 0, with what every reader of lines asks about them. */
final class NoteLines {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** The lines from an offset on, which begins a line. */
    NoteLines(SourceText source, int from) {
        this.text = source.text();
        int first = source.at(from).line();
        int count = from >= text.length() ? 0 : source.lineCount() - first + 1;
        this.starts = new int[count + 1];
        this.ends = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = source.lineStart(first + i);
            ends[i] = starts[i] + source.line(first + i).length();
        }
        starts[count] = text.length();
    }

    int count() {
        return ends.length;
    }

    String text() {
        return text;
    }

    int start(int line) {
        return starts[line];
    }

    /** Where the line's text ends, before its end of line. */
    int end(int line) {
        return ends[line];
    }

    /** Where the next line begins. */
    int next(int line) {
        return starts[line + 1];
    }

    boolean isBlank(int line) {
        return content(line) == ends[line];
    }

    /** Where the text of a line begins behind spaces and quotation marks. */
    int content(int line) {
        int at = starts[line];
        while (at < ends[line] && isPrefix(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the text of a line begins behind spaces alone. */
    int indent(int line) {
        int at = starts[line];
        while (at < ends[line] && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How many quotations a line says it stands in. */
    int quotes(int line) {
        return (int) text.substring(starts[line], content(line))
                .chars()
                .filter(c -> c == '>')
                .count();
    }

    /** The offset behind a list marker at an offset of a line, or the offset itself where there is none. */
    int behindMarker(int at, int line) {
        int end = ends[line];
        if (at >= end) {
            return at;
        }
        char c = text.charAt(at);
        int after = at;
        if (c == '-' || c == '*' || c == '+') {
            after = at + 1;
        } else if (c >= '0' && c <= '9') {
            int digits = at;
            while (digits < end && digits - at < 9 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
                digits++;
            }
            if (digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')')) {
                after = digits + 1;
            }
        }
        return after > at && (after == end || text.charAt(after) == ' ' || text.charAt(after) == '\t') ? after : at;
    }

    boolean startsWith(String prefix, int at, int line) {
        return at + prefix.length() <= ends[line] && text.startsWith(prefix, at);
    }

    /** Whether the line holds a string at or behind an offset. */
    boolean holds(String wanted, int at, int line) {
        int last = ends[line] - wanted.length();
        for (int i = at; i <= last; i++) {
            if (text.startsWith(wanted, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrefix(char c) {
        return c == ' ' || c == '\t' || c == '>' || c == '\u00A0' || c == '\r' || c == '\f';
    }
}
