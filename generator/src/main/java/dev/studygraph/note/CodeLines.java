package dev.studygraph.note;

import java.util.BitSet;

/** Which lines of a note belong to a fenced code block, its fences included. */
final class CodeLines {
    private final BitSet lines = new BitSet();

    CodeLines(NoteLines note) {
        char mark = 0;
        int length = 0;
        int quotes = 0;
        for (int line = 0; line < note.count(); line++) {
            int at = note.content(line);
            // A fence ends with the quotation it stands in.
            if (length > 0 && note.quotes(line) < quotes) {
                length = 0;
            }
            if (length > 0) {
                lines.set(line);
                int run = run(note, at, line, mark);
                if (run >= length
                        && note.text().substring(at + run, note.end(line)).isBlank()) {
                    length = 0;
                }
                continue;
            }
            at = opening(note, at, line);
            char first = at < note.end(line) ? note.text().charAt(at) : 0;
            int run = first == '`' || first == '~' ? run(note, at, line, first) : 0;
            boolean info = first == '`' && note.holds("`", at + run, line);
            if (run >= 3 && !info) {
                lines.set(line);
                mark = first;
                length = run;
                quotes = note.quotes(line);
            }
        }
    }

    boolean contains(int line) {
        return lines.get(line);
    }

    /** A fence may open right behind the marker of a list item. */
    private static int opening(NoteLines note, int content, int line) {
        int at = content;
        for (int behind = note.behindMarker(at, line); behind > at; behind = note.behindMarker(at, line)) {
            at = behind;
            while (at < note.end(line) && note.text().charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static int run(NoteLines note, int at, int line, char mark) {
        int end = at;
        while (end < note.end(line) && note.text().charAt(end) == mark) {
            end++;
        }
        return end - at;
    }
}
