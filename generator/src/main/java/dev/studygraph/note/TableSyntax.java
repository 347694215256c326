package dev.studygraph.note;

/** What the lines of a table look like. */
final class TableSyntax {
    private TableSyntax() {}

    /** Whether a line consists of dashes, colons and bars, with at least one dash and one bar. */
    static boolean isDelimiterRow(NoteLines note, int line) {
        boolean dash = false;
        boolean bar = false;
        for (int i = note.content(line); i < note.end(line); i++) {
            switch (note.text().charAt(i)) {
                case '-' -> dash = true;
                case '|' -> bar = true;
                case ':', ' ', '\t' -> {}
                default -> {
                    return false;
                }
            }
        }
        return dash && bar;
    }

    /** How many columns the row of dashes has that a line is, or begins like; 0 where it does not. */
    static int columns(NoteLines note, int line) {
        int bars = 0;
        int at = note.content(line);
        while (at < note.end(line) && "|-: \t\f\u000b".indexOf(note.text().charAt(at)) >= 0) {
            bars += note.text().charAt(at) == '|' ? 1 : 0;
            at++;
        }
        return bars;
    }

    /** Whether a header row and its delimiter row follow a line of text directly, where the parser would miss them. */
    static boolean startsBehindText(NoteLines note, int line) {
        return line > 0
                && line + 1 < note.count()
                && isDelimiterRow(note, line + 1)
                && !isDelimiterRow(note, line)
                && note.holds("|", note.content(line), line)
                && note.behindMarker(note.content(line), line) == note.content(line)
                && !note.isBlank(line - 1)
                && note.quotes(line) == note.quotes(line - 1)
                && note.quotes(line) == note.quotes(line + 1);
    }
}
