package dev.studygraph.page.plan;

import dev.studygraph.note.Phrase;
import dev.studygraph.page.RichText;
import dev.studygraph.source.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without markup: for titles, descriptions and outlines. */
final class PlainText {
    private static final String NEVER_FIRST = "、。，．！？：；・ー）］」』】》";

    /** Longest description of a page, in UTF-16 units; search engines cut there. */
    private static final int LONGEST_DESCRIPTION = 160;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /** What a reader sees of rich text. */
    static String of(RichText text) {
        var plain = new StringBuilder();
        for (var part : text.parts()) {
            if (part instanceof RichText.Markup markup) {
                plain.append(markup.html());
            }
        }
        return SPACE.matcher(TAG.matcher(plain)
                        .replaceAll("")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .replaceAll(" ")
                .strip();
    }

    /** A phrase as a page's description: one line, cut at a word. */
    static String description(Phrase phrase) {
        return description(phrase.text());
    }

    static String description(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
        return line.substring(0, end > 0 ? end : LONGEST_DESCRIPTION - 1) + "…";
    }

    /** A label broken into lines of at most {@code width} columns: at spaces, a word too long for a line anywhere. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : SPACE.split(text.strip(), -1)) {
            boolean begun = !line.isEmpty();
            if (begun && Columns.of(line) + 1 + Columns.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            word.codePoints().forEach(letter -> {
                if (Columns.of(line) + Columns.of(letter) > Math.max(2, width)) {
                    int end = breakBefore(letter, line);
                    lines.add(line.substring(0, end));
                    line.delete(0, end);
                }
                line.appendCodePoint(letter);
            });
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a full line ends in front of a letter: Chinese and Japanese have no line begin with a sign that closes something. */
    private static int breakBefore(int letter, StringBuilder line) {
        int last = line.length() == 0 ? 0 : line.offsetByCodePoints(line.length(), -1);
        return NEVER_FIRST.indexOf(letter) >= 0 && last > 0 ? last : line.length();
    }

    /** A text of at most {@code width} columns; what is longer ends in an ellipsis. */
    static String cut(String text, int width) {
        if (Columns.of(text) <= width) {
            return text;
        }
        var kept = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            if (Columns.of(kept) + Columns.of(letter) >= width) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().strip() + "…";
    }

    /** Upper-cases the first letter, for an initial in a list. */
    static String initial(String text) {
        if (text.isEmpty()) {
            return "#";
        }
        int first = text.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
    }
}
