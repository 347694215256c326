package dev.studygraph.mend;

import java.util.ArrayList;
import java.util.List;

/** The changes of a file as a unified diff, which {@code patch -p1} and {@code git apply} take. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** Lines that are replaced: {@code first} inclusive and {@code end} exclusive, counted from 0. */
    private record Change(int first, int end, List<String> lines) {}

    /** The diff of a file, whose path is shown as given. */
    public static String of(MendedFile file, String shown) {
        List<String> old = lines(file.before());
        List<Change> changes = changes(file, old);
        var text = new StringBuilder("--- a/%s\n+++ b/%s\n".formatted(shown, shown));
        int shift = 0;
        for (int i = 0; i < changes.size(); ) {
            int last = i;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).first() - changes.get(last).end() <= 2 * CONTEXT) {
                last++;
            }
            shift += hunk(old, changes.subList(i, last + 1), shift, text);
            i = last + 1;
        }
        return text.toString();
    }

    /** Writes one hunk; gives by how much it makes the file longer. */
    private static int hunk(List<String> old, List<Change> changes, int shift, StringBuilder text) {
        int first = Math.max(0, changes.get(0).first() - CONTEXT);
        int end = Math.min(old.size(), changes.get(changes.size() - 1).end() + CONTEXT);
        int more = changes.stream()
                .mapToInt(change -> change.lines().size() - (change.end() - change.first()))
                .sum();
        text.append("@@ -%s +%s @@\n".formatted(range(first, end - first), range(first + shift, end - first + more)));
        int next = first;
        for (Change change : changes) {
            old.subList(next, change.first()).forEach(line -> line(' ', line, text));
            old.subList(change.first(), change.end()).forEach(line -> line('-', line, text));
            change.lines().forEach(line -> line('+', line, text));
            next = change.end();
        }
        old.subList(next, end).forEach(line -> line(' ', line, text));
        return more;
    }

    private static String range(int first, int count) {
        return (count == 0 ? first : first + 1) + "," + count;
    }

    private static void line(char mark, String line, StringBuilder text) {
        text.append(mark).append(line);
        if (!line.endsWith("\n")) {
            text.append("\n\\ No newline at end of file\n");
        }
    }

    private static List<Change> changes(MendedFile file, List<String> old) {
        List<Change> changes = new ArrayList<>();
        int line = 0;
        int start = 0;
        for (int i = 0; i < file.edits().size(); ) {
            Edit edit = file.edits().get(i);
            while (line < old.size() && start + old.get(line).length() <= edit.start()) {
                start += old.get(line++).length();
            }
            if (edit.start() == edit.end() && edit.start() == start) {
                changes.add(new Change(line, line, lines(edit.text())));
                i++;
                continue;
            }
            String before = old.get(line);
            int end = start + before.length();
            var after = new StringBuilder();
            int from = start;
            for (; i < file.edits().size() && file.edits().get(i).start() < end; i++) {
                edit = file.edits().get(i);
                after.append(before, from - start, edit.start() - start).append(edit.text());
                from = edit.end();
            }
            after.append(before, from - start, before.length());
            changes.add(new Change(line, line + 1, lines(after.toString())));
        }
        return changes;
    }

    /** Lines with their line feeds; a carriage return belongs to the text of a line here, as it does for {@code patch}. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
