package dev.studygraph.cli;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, as a unified diff. */
final class LineDiff {
    private static final int CONTEXT = 3;

    private LineDiff() {}

    /** A line that is the same ({@code ' '}), only in the first text ({@code '-'}) or only in the second ({@code '+'}). */
    private record Edit(char mark, String line) {}

    /** The diff from one text to another; empty if they agree. */
    static String of(String before, String after, String shownBefore, String shownAfter) {
        List<Edit> edits = edits(before.lines().toList(), after.lines().toList());
        StringBuilder text = new StringBuilder();
        int old = 1;
        int young = 1;
        for (int at = 0; at < edits.size(); ) {
            int end = hunkEnd(edits, at);
            if (end > at) {
                List<Edit> hunk = edits.subList(at, end);
                text.append("@@ -").append(old).append(',').append(count(hunk, '+'));
                text.append(" +")
                        .append(young)
                        .append(',')
                        .append(count(hunk, '-'))
                        .append(" @@\n");
                hunk.forEach(
                        edit -> text.append(edit.mark()).append(edit.line()).append('\n'));
                old += count(hunk, '+');
                young += count(hunk, '-');
                at = end;
            } else {
                old++;
                young++;
                at++;
            }
        }
        return text.isEmpty() ? "" : "--- " + shownBefore + "\n+++ " + shownAfter + "\n" + text;
    }

    /** Lines of a hunk that count on one side: all but those of the other. */
    private static int count(List<Edit> hunk, char other) {
        return (int) hunk.stream().filter(edit -> edit.mark() != other).count();
    }

    /** Where the hunk that begins with this line ends; the line itself if it is too far from any change. */
    private static int hunkEnd(List<Edit> edits, int start) {
        int end = start;
        int sameSince = 0;
        for (int i = start; i < edits.size() && sameSince <= (end == start ? CONTEXT : 2 * CONTEXT); i++) {
            if (edits.get(i).mark() == ' ') {
                sameSince++;
            } else if (end > start || i - start <= CONTEXT) {
                end = Math.min(edits.size(), i + 1 + CONTEXT);
                sameSince = 0;
            }
        }
        return end;
    }

    /** By the longest common subsequence: templates are short. */
    private static List<Edit> edits(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int k = after.size() - 1; k >= 0; k--) {
                common[i][k] = before.get(i).equals(after.get(k))
                        ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < before.size() || k < after.size()) {
            if (i < before.size() && k < after.size() && before.get(i).equals(after.get(k))) {
                edits.add(new Edit(' ', before.get(i++)));
                k++;
            } else if (k == after.size() || (i < before.size() && common[i + 1][k] >= common[i][k + 1])) {
                edits.add(new Edit('-', before.get(i++)));
            } else {
                edits.add(new Edit('+', after.get(k++)));
            }
        }
        return edits;
    }
}
