package dev.studygraph.source;

import java.util.Arrays;

/** The text of one file together with where its lines begin; ends of line may be LF, CRLF or CR. */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The place of a character offset; offsets past the end give the end. */
    public Place at(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new Place(path, line + 1, bounded - lineStarts[line] + 1);
    }

    /** The offset at which a line counted from 1 begins; the end of the text past the last line. */
    public int lineStart(int number) {
        return number > lineStarts.length ? text.length() : lineStarts[Math.max(1, number) - 1];
    }

    /** The text of a line counted from 1, without its end of line; empty past the last line. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
