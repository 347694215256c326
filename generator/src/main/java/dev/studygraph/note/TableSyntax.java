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
