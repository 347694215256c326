package dev.studygraph.note;

import dev.studygraph.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Anchors that authors set with HTML, {@code <a name="x"></a>} or an {@code id}. They name the section they stand in, or the one
 * whose heading follows directly.
 */
final class ExplicitAnchors {
    static final ExplicitAnchors NONE = new ExplicitAnchors(List.of());

    private static final Pattern ANCHOR = Pattern.compile(
            "(?i)<(?:a\\s(?:[^<>]*\\s)?name|[a-z][a-z0-9]*\\s(?:[^<>]*\\s)?id)\\s*=\\s*[\"']?([^\"'\\s<>]{1,200})[^<>]*>");
    private static final Pattern ALONE = Pattern.compile("(?i)(?:\\s*</?(?:a|span|div)\\b[^<>]*>\\s*)++");

    private final Deque<Named> anchors;

    private record Named(int line, String name) {}

    private ExplicitAnchors(List<Named> anchors) {
        this.anchors = new ArrayDeque<>(anchors);
    }

    static ExplicitAnchors of(NoteLines note, CodeLines code, SourceText source) {
        if (!note.text().contains("=")) {
            return NONE;
        }
        List<Named> found = new ArrayList<>();
        for (int line = 0; line < note.count(); line++) {
            if (code.contains(line) || !note.holds("<", note.start(line), line)) {
                continue;
            }
            int end = Math.min(note.end(line), note.start(line) + 2_000);
            String text = note.text().substring(note.start(line), end);
            var anchor = ANCHOR.matcher(text);
            while (anchor.find()) {
                int counted = ALONE.matcher(text).matches() ? heading(note, line) : line;
                found.add(new Named(source.at(note.start(counted)).line(), anchor.group(1)));
            }
        }
        return new ExplicitAnchors(found);
    }

    /** The names set before a line that were not asked for yet. */
    List<String> before(int line) {
        List<String> names = new ArrayList<>();
        while (!anchors.isEmpty() && anchors.getFirst().line() < line) {
            names.add(anchors.removeFirst().name());
        }
        return names;
    }

    /** The line of the heading that follows a line directly, else the line itself. */
    private static int heading(NoteLines note, int line) {
        int next = line + 1;
        while (next < note.count() && (note.isBlank(next) || isAnchor(note, next))) {
            next++;
        }
        boolean marked = next < note.count() && note.startsWith("#", note.start(next), next);
        boolean underlined = next + 1 < note.count() && isUnderline(note, next + 1);
        return marked || underlined ? next : line;
    }

    private static boolean isAnchor(NoteLines note, int line) {
        int end = Math.min(note.end(line), note.start(line) + 2_000);
        return note.startsWith("<", note.content(line), line)
                && ALONE.matcher(note.text().substring(note.start(line), end)).matches();
    }

    private static boolean isUnderline(NoteLines note, int line) {
        String text = note.text()
                .substring(note.start(line), Math.min(note.end(line), note.start(line) + 200))
                .strip();
        return text.matches("=+|--+");
    }
}
