package dev.studygraph.extract;

import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a phrase. */
final class Lines {
    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    private Lines() {}

    /** Whether the text leads up to what follows it: {@code You are charged if:}. */
    static boolean leadOn(Phrase text) {
        return COLON.matcher(text.text()).find();
    }

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
