package dev.studygraph.note;

/** How deep lines nest in quotations and lists; at least as deep as the parser will think, line after line. */
final class ListDepth {
    private int[] columns = new int[16];
    private int open;

    /** The depth of the next line. */
    int of(NoteLines note, int line) {
        int at = note.start(line);
        int end = note.end(line);
        int column = 0;
        int quotes = 0;
        boolean marked = false;
        while (at < end) {
            char c = note.text().charAt(at);
            int behind = note.behindMarker(at, line);
            if (c == ' ' || c == '\u00A0') {
                column++;
                at++;
            } else if (c == '\t') {
                column += 4 - column % 4;
                at++;
            } else if (c == '>') {
                quotes++;
                column++;
                at++;
            } else if (behind > at) {
                push(column);
                marked = true;
                column += behind - at;
                at = behind;
            } else {
                break;
            }
        }
        if (!marked && at < end) {
            closeTo(column);
        }
        return open + quotes;
    }

    private void push(int column) {
        closeTo(column);
        if (open == columns.length) {
            columns = java.util.Arrays.copyOf(columns, open * 2);
        }
        columns[open++] = column;
    }

    private void closeTo(int column) {
        while (open > 0 && columns[open - 1] >= column) {
            open--;
        }
    }
}
