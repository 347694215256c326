package dev.studygraph.note;

import dev.studygraph.diagnostic.Code;
import java.util.List;
import java.util.regex.Pattern;

/** What was written for another program; it is shown as text, and said once a note for each kind. */
final class ForeignSyntax {
    private static final List<Kind> KINDS = List.of(
            new Kind("{{", "\\{\\{[<%].*?[%>]}}", "shortcodes of Hugo"),
            new Kind("{%", "(?<!\\{)\\{%-?\\s*/?\\w.*?%}", "tags of Liquid (Jekyll)"),
            new Kind("{:", "^\\s*\\{:\\s*[.#\\w].*}\\s*$", "attribute lists of kramdown"),
            new Kind("<%", "<%[-_*+=]?\\s*\\S.*?%>", "commands of Templater"),
            new Kind("import ", "^import\\s(?:[\\w{}*,\\s]+\\sfrom\\s+)?['\"][^'\"]+['\"];?\\s*$", "imports of MDX"),
            new Kind("export ", "^export\\s+(?:const|let|var|default|function|class)\\b", "exports of MDX"),
            new Kind("<", "</?[A-Z][a-z]\\w*(?:\\.\\w+)*+(?:\\s[^<>]*)?/?>", "components of MDX"));

    /** Languages of code blocks that another program would run. */
    private static final List<String> QUERIES =
            List.of("dataview", "dataviewjs", "tasks", "query", "button", "templater");

    private static final String HINT = "write it in Markdown, or put it into code if readers are to see it";

    private ForeignSyntax() {}

    /**
     * A kind of syntax.
     *
     * @param mark stands in all that the pattern finds, so that most lines need no slower look
     */
    private record Kind(String mark, Pattern pattern, String name) {
        Kind(String mark, String regex, String name) {
            this(mark, Pattern.compile(regex), name);
        }
    }

    /** Reports what stands outside code, at its first place each. */
    static void report(NoteLines note, CodeLines code, Reading reading) {
        for (Kind kind : KINDS) {
            int at = note.text().indexOf(kind.mark());
            if (at < 0) {
                continue;
            }
            for (int line = 0; line < note.count(); line++) {
                if (note.end(line) > at && !code.contains(line) && reported(kind, note, line, reading)) {
                    break;
                }
            }
        }
    }

    /** Reports a code block that holds a query. */
    static void query(String language, dev.studygraph.source.Place place, Reading reading) {
        if (QUERIES.contains(language)) {
            report("queries of the kind '" + language + "'", place, reading);
        }
    }

    private static boolean reported(Kind kind, NoteLines note, int line, Reading reading) {
        if (!note.holds(kind.mark(), note.start(line), line)) {
            return false;
        }
        int end = Math.min(note.end(line), note.start(line) + 2_000);
        String text = note.text().substring(note.start(line), end);
        var found = kind.pattern().matcher(text);
        while (found.find()) {
            if (!inCode(text, found.start()) && !HtmlElements.isKnown(found.group())) {
                report(kind.name(), reading.source().at(note.start(line) + found.start()), reading);
                return true;
            }
        }
        return false;
    }

    private static void report(String kind, dev.studygraph.source.Place place, Reading reading) {
        reading.report(Code.SYNTAX_NOT_SUPPORTED, place, kind + " are shown as text", HINT);
    }

    /** Whether an odd number of backticks stands before an offset of a line. */
    private static boolean inCode(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
