package dev.studygraph.note;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a long note may be cut at headings, so that parsing it takes as long as parsing its sections one by one. */
final class SectionCuts {
    private static final int SHORTEST = 20_000;
    private static final Pattern HEADING = Pattern.compile("#{1,6}(\\s.*)?");
    private static final Pattern ELEMENT = Pattern.compile("<(/?)(details|pre|script|style|textarea)\\b");

    private final boolean allowed;
    private int last;
    private int open;
    private boolean comment;

    SectionCuts(boolean allowed) {
        this.allowed = allowed;
    }

    /** Takes a line before it is written; it may begin a new stretch. */
    void line(NoteLines note, int line, PreparedText.Builder out) {
        if (!allowed) {
            return;
        }
        int end = Math.min(note.end(line), note.start(line) + 2_000);
        String text = note.text().substring(note.start(line), end);
        if (open == 0
                && !comment
                && out.length() - last >= SHORTEST
                && HEADING.matcher(text).matches()) {
            out.cut();
            last = out.length();
        }
        if (text.indexOf('<') >= 0 || comment) {
            var matcher = ELEMENT.matcher(text.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                open = Math.max(0, open + (matcher.group(1).isEmpty() ? 1 : -1));
            }
            int opening = text.lastIndexOf("<!--");
            int closing = text.lastIndexOf("-->");
            comment = opening == closing ? comment : opening > closing;
        }
    }
}
