package dev.studygraph.note;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a picture that was put into the text itself, {@code data:image/png;base64,iVBOR…}, as word processors do when they
 * export. Nobody reads them, such a picture is not published, and a parser that looks at each of a million letters takes long or gives up.
 */
final class EmbeddedPictures {
    private static final String SIGN = ";base64,";
    private static final int LONGEST = 400;

    private EmbeddedPictures() {}

    /** A stretch of letters, the end exclusive. */
    record Run(int from, int to) {}

    /** The long stretches in a line, in ascending order. */
    static List<Run> in(NoteLines note, int line) {
        var found = new ArrayList<Run>();
        if (note.end(line) - note.start(line) <= LONGEST) {
            return found;
        }
        int at = note.text().indexOf(SIGN, note.start(line));
        while (at >= 0 && at < note.end(line)) {
            int from = at + SIGN.length();
            int to = from;
            while (to < note.end(line) && isLetter(note.text().charAt(to))) {
                to++;
            }
            if (to - from > LONGEST) {
                found.add(new Run(from, to));
            }
            at = note.text().indexOf(SIGN, to);
        }
        return found;
    }

    /** How long a line is without them. */
    static int lengthWithout(NoteLines note, int line) {
        return note.end(line)
                - note.start(line)
                - in(note, line).stream().mapToInt(run -> run.to() - run.from()).sum();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '='
                || c == '%';
    }
}
