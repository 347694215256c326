package dev.studygraph.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain words cut at what means something without any markup: bare web addresses and {@code #tags}. */
final class ProseText {
    private static final String CLOSING = ".,:;!?'\"*_~)]}>";

    private ProseText() {}

    /** A stretch of words. */
    sealed interface Stretch {
        /** As written. */
        String text();

        /** Nothing but words. */
        record Words(String text) implements Stretch {}

        /** A web address; {@code start} is its offset in the words. */
        record Address(String text, String url, int start) implements Stretch {}

        /** A tag, with its {@code #}. */
        record Tag(String text) implements Stretch {}
    }

    static List<Stretch> stretches(String words) {
        List<Stretch> stretches = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i < words.length(); ) {
            int end = i;
            Stretch found = null;
            char c = words.charAt(i);
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && startsWord(words, i)) {
                end = addressEnd(words, i);
                found = end > i ? address(words, i, end) : null;
            } else if (c == '#' && startsWord(words, i)) {
                end = tagEnd(words, i);
                found = end > i ? new Stretch.Tag(words.substring(i, end)) : null;
            }
            if (found == null) {
                i++;
                continue;
            }
            if (plain < i) {
                stretches.add(new Stretch.Words(words.substring(plain, i)));
            }
            stretches.add(found);
            plain = end;
            i = end;
        }
        if (plain < words.length()) {
            stretches.add(new Stretch.Words(words.substring(plain)));
        }
        return stretches;
    }

    private static Stretch address(String words, int start, int end) {
        String text = words.substring(start, end);
        boolean scheme = text.toLowerCase(Locale.ROOT).startsWith("http");
        return new Stretch.Address(text, scheme ? text : "https://" + text, start);
    }

    private static boolean startsWord(String words, int at) {
        if (at == 0) {
            return true;
        }
        char before = words.charAt(at - 1);
        return Character.isWhitespace(before) || before == '(' || before == '*' || before == '_' || before == '~';
    }

    /** The end of an address as GitHub finds it: closing punctuation and unbalanced parentheses are not part of it. */
    private static int addressEnd(String words, int start) {
        int host = start;
        for (String opening : List.of("https://", "http://", "www.")) {
            if (words.regionMatches(true, start, opening, 0, opening.length())) {
                host = start + opening.length();
                break;
            }
        }
        if (host == start) {
            return start;
        }
        int end = host;
        int balance = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end)) && words.charAt(end) != '<') {
            char c = words.charAt(end);
            balance += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        while (end > host && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            if (words.charAt(end - 1) == ')' && balance >= 0) {
                break;
            }
            balance += words.charAt(end - 1) == ')' ? 1 : 0;
            end--;
        }
        boolean named = end > host && Character.isLetterOrDigit(words.codePointAt(host));
        return named ? end : start;
    }

    /** The end of a tag; a tag has at least one letter, so that {@code #1} is none. */
    private static int tagEnd(String words, int start) {
        int end = start + 1;
        boolean letter = false;
        while (end < words.length()) {
            int c = words.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '/') {
                break;
            }
            letter |= Character.isLetter(c);
            end += Character.charCount(c);
        }
        while (end > start + 1 && words.charAt(end - 1) == '/') {
            end--;
        }
        boolean glued = end < words.length() && (words.charAt(end) == '#' || words.charAt(end) == '&');
        return letter && !glued ? end : start;
    }
}
