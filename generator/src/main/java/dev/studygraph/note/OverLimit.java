package dev.studygraph.note;

import dev.studygraph.vault.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which stretches of a note cost more than the limits allow, found by counting along its lines. A parser that recurses, or
 * compares everything with everything, never sees them.
 */
final class OverLimit {
    private static final String DELIMITERS = "*_~=`[]<!$%^&\\";

    private final NoteLines note;
    private final Limits limits;
    private final List<Stretch> stretches = new ArrayList<>();
    private final ListDepth depth = new ListDepth();
    private Optional<Stretch> whole = Optional.empty();
    private int references;

    /** Lines, the last one exclusive, and what there is too much of. */
    record Stretch(int first, int end, String reason) {}

    OverLimit(NoteLines note, CodeLines code, Limits limits) {
        this.note = note;
        this.limits = limits;
        for (int line = 0; line < note.count(); ) {
            int end = line + 1;
            if (!note.isBlank(line) && !code.contains(line)) {
                while (end < note.count() && !note.isBlank(end) && !code.contains(end)) {
                    end++;
                }
                chunk(line, end);
            } else if (code.contains(line)) {
                code(line);
            }
            line = end;
        }
        if (references > limits.references()) {
            wholeNote("more than %s reference definitions".formatted(limits.references()));
        }
    }

    /** What makes the whole note too dear, if anything does. */
    Optional<Stretch> whole() {
        return whole;
    }

    /** Stretches in ascending order; each is a run of lines without a blank one. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether definitions tie the sections of the note together. */
    boolean definesReferences() {
        return references > 0;
    }

    private void wholeNote(String reason) {
        whole = Optional.of(new Stretch(0, note.count(), reason));
    }

    /** A line of code may be none to the parser, which knows what a fence stands in; code itself has nothing of this. */
    private void code(int line) {
        if (depth.of(note, line) > limits.nesting()) {
            wholeNote(nested());
        } else if (TableSyntax.columns(note, line) > limits.tableColumns()) {
            wholeNote(wide());
        }
    }

    private String nested() {
        return "more than %s nested quotations or lists".formatted(limits.nesting());
    }

    private String wide() {
        return "a table of more than %s columns".formatted(limits.tableColumns());
    }

    /** Counts along a run of lines. */
    private void chunk(int first, int end) {
        int delimiters = 0;
        int deepest = 0;
        int longest = 0;
        int most = 0;
        int widest = 0;
        int columns = 0;
        boolean table = false;
        for (int line = first; line < end; line++) {
            int at = note.content(line);
            deepest = Math.max(deepest, depth.of(note, line));
            widest = Math.max(widest, 1 + bars(line));
            columns = Math.max(columns, TableSyntax.columns(note, line));
            longest = Math.max(longest, EmbeddedPictures.lengthWithout(note, line));
            table |= line > first && TableSyntax.isDelimiterRow(note, line);
            boolean definition = note.startsWith("[", at, line) && note.holds("]:", at, line);
            references += definition ? 1 : 0;
            if (table || definition || note.behindMarker(at, line) > at || note.startsWith("#", at, line)) {
                delimiters = 0;
            }
            delimiters += delimiters(at, line);
            most = Math.max(most, delimiters);
        }
        String reason = "";
        if (deepest > limits.nesting()) {
            reason = nested();
        } else if (longest > limits.lineCharacters()) {
            reason = "a line of more than %s characters".formatted(limits.lineCharacters());
        } else if (most > limits.delimiters()) {
            reason = "more than %s characters of markup in one paragraph".formatted(limits.delimiters());
        } else if (columns > limits.tableColumns()) {
            reason = wide();
        } else if (table && end - first > limits.tableRows()) {
            reason = "a table of more than %s rows".formatted(limits.tableRows());
        } else if (table && (long) widest * (end - first) > limits.tableCells()) {
            reason = "a table of more than %s cells".formatted(limits.tableCells());
        }
        if (!reason.isEmpty()) {
            stretches.add(new Stretch(first, end, reason));
        }
    }

    private int bars(int line) {
        int count = 0;
        for (int i = note.start(line); i < note.end(line); i++) {
            count += note.text().charAt(i) == '|' ? 1 : 0;
        }
        return count;
    }

    private int delimiters(int from, int line) {
        if (isRule(from, line)) {
            return 0;
        }
        int count = 0;
        for (int i = from; i < note.end(line); i++) {
            if (DELIMITERS.indexOf(note.text().charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }

    /** A short line of one repeated character: a rule or the underline of a heading. */
    private boolean isRule(int from, int line) {
        int end = note.end(line);
        if (end - from > 500 || end == from) {
            return false;
        }
        char first = note.text().charAt(from);
        for (int i = from; i < end; i++) {
            char c = note.text().charAt(i);
            if (c != first && c != ' ') {
                return false;
            }
        }
        return first == '=' || first == '*' || first == '_';
    }
}
