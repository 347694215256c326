package dev.studygraph.extract;

import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The lines of a phrase. */
final class Lines {
    private Lines() {}

    /** Without blank ones. */
    static List<Phrase> of(Phrase text) {
        var found = new ArrayList<Phrase>();
        int from = 0;
        for (int at = text.text().indexOf('\n'); at >= 0; at = text.text().indexOf('\n', from)) {
            add(found, text.part(from, at));
            from = at + 1;
        }
        add(found, text.part(from, text.text().length()));
        return found;
    }

    private static void add(List<Phrase> found, Phrase line) {
        if (!line.isBlank()) {
            found.add(line);
        }
    }
}
