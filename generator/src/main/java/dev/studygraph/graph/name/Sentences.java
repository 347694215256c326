package dev.studygraph.graph.name;

import java.util.Locale;
import java.util.Set;

/** Where sentences begin and end in running text. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "etc", "cf", "approx", "incl", "no", "fig", "dr", "mr", "ms", "z.b", "bzw", "ca");

    private Sentences() {}

    /** The end of the first sentence, its mark included; the length of the text if nothing ends it. */
    public static int firstEnd(String text) {
        return endFrom(text, 0);
    }

    /** The sentence around a position, without white space at its ends. */
    public static String around(String text, int position) {
        int start = 0;
        int end = endFrom(text, 0);
        while (end <= position && end < text.length()) {
            start = end;
            end = endFrom(text, start);
        }
        return text.substring(start, end).strip().replace('\n', ' ');
    }

    /** Whether nothing but white space, quotes and brackets parts the position from the beginning of a sentence. */
    public static boolean beginsAt(String text, int position) {
        int i = position - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "\"'“‘([*_".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".!?:…。！？؟".indexOf(text.charAt(i)) >= 0;
    }

    private static int endFrom(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？') {
                return i + 1;
            }
            boolean mark = c == '.' || c == '!' || c == '?' || c == '؟';
            if (mark && endsSentence(text, i)) {
                int end = i + 1;
                while (end < text.length() && ".!?\"'”’)".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return text.length();
    }

    private static boolean endsSentence(String text, int mark) {
        int next = mark + 1;
        while (next < text.length() && ".!?\"'”’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int word = mark;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') {
            word--;
        }
        return !ABBREVIATIONS.contains(text.substring(word, mark).toLowerCase(Locale.ROOT));
    }
}
