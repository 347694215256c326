package dev.studygraph.note;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The admonitions that are open at a line, the innermost first: they begin and end as callouts, and their lines with what callouts begin with. */
final class OpenAdmonitions {
    private final NoteLines note;
    private final PreparedText.Builder out;
    private final Map<Integer, Integer> colonPairs;
    private final Deque<Level> levels = new ArrayDeque<>();

    /** One of them: what its lines begin with, and the columns of theirs that this replaces. */
    private record Level(String prefix, int columns, int closingLine) {}

    OpenAdmonitions(NoteLines note, CodeLines code, PreparedText.Builder out) {
        this.note = note;
        this.out = out;
        this.colonPairs = colonPairs(note, code);
    }

    boolean areClosed() {
        return levels.isEmpty();
    }

    /** Opens one if the line does so; then the line is written. */
    boolean begin(int line, int indent) {
        var closing = Optional.ofNullable(colonPairs.get(line));
        var admonition = closing.isPresent()
                ? AdmonitionLine.fenced(note, indent, line)
                : AdmonitionLine.indented(note, indent, line);
        admonition.ifPresent(found -> open(found, line, indent, closing));
        return admonition.isPresent();
    }

    private void open(AdmonitionLine admonition, int line, int indent, Optional<Integer> closing) {
        int columns = columns(note.start(line), indent);
        Level outer = levels.isEmpty() ? new Level("", 0, -1) : levels.getFirst();
        String prefix = outer.prefix() + " ".repeat(Math.max(0, columns - outer.columns())) + "> ";
        levels.push(new Level(prefix, closing.isPresent() ? columns : columns + 4, closing.orElse(-1)));
        out.insert(prefix + admonition.mark() + " ", indent);
        out.copy(admonition.titleStart(), admonition.titleEnd());
        out.insert("\n", note.end(line));
    }

    /** Writes what a line begins with; gives the offset behind what that replaces. */
    int prefix(int line) {
        int from = note.start(line);
        if (!levels.isEmpty()) {
            Level level = levels.getFirst();
            out.insert(level.prefix(), from);
            int limit = note.indent(line);
            for (int column = 0; from < limit && column < level.columns(); from++) {
                column += note.text().charAt(from) == '\t' ? 4 - column % 4 : 1;
            }
        }
        return from;
    }

    /** Closes what ends before a line. */
    void endBefore(int line) {
        while (!levels.isEmpty()) {
            Level level = levels.getFirst();
            boolean open = level.closingLine() >= 0
                    || note.isBlank(line)
                    || columns(note.start(line), note.indent(line)) >= level.columns();
            if (open) {
                return;
            }
            close(line);
        }
    }

    /** Whether the line of colons ends one, which then is closed with all within it. */
    boolean endAt(int line) {
        if (levels.stream().noneMatch(level -> level.closingLine() == line)) {
            return false;
        }
        while (levels.getFirst().closingLine() != line) {
            close(line);
        }
        close(line);
        return true;
    }

    /** Closes all of them before a line that is shown as plain text. */
    void breakOff(int line) {
        if (!levels.isEmpty()) {
            levels.clear();
            out.freshLine(note.start(line)).insert("\n", note.start(line));
        }
    }

    /** The blank line keeps the next one from being drawn into the callout. */
    private void close(int line) {
        levels.pop();
        String prefix = levels.isEmpty() ? "" : levels.getFirst().prefix();
        out.freshLine(note.start(line)).insert(prefix + "\n", note.start(line));
    }

    private int columns(int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            column += note.text().charAt(i) == '\t' ? 4 - column % 4 : 1;
        }
        return column;
    }

    private static Map<Integer, Integer> colonPairs(NoteLines note, CodeLines code) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int line = 0; line < note.count(); line++) {
            int at = note.indent(line);
            if (code.contains(line) || !note.startsWith(":::", at, line)) {
                continue;
            }
            if (!AdmonitionLine.closes(note, at, line)) {
                if (AdmonitionLine.fenced(note, at, line).isPresent()) {
                    open.push(line);
                }
            } else if (!open.isEmpty()) {
                pairs.put(open.pop(), line);
            }
        }
        return pairs;
    }
}
