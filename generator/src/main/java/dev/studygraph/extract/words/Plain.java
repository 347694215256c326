package dev.studygraph.extract.words;

import dev.studygraph.source.Ascii;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what matters when words are compared: lower case, composed, one space, no ornament at its ends. */
public final class Plain {
    /** Emoji, ticks, list signs, quotes and colons; brackets and inner punctuation stay. */
    private static final String ORNAMENT =
            " \t\n\u000B\f\r\u00A0\u2007\u202F\u3000\uFE0F\u20E3*_:：.。,，;\"“”'‘’!！¡¿#>|•·";

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    /** Where Hangul begins, the first of the scripts without spaces. */
    private static final int FIRST_UNSPACED = 0x1100;

    private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the)\\s+");

    private Plain() {}

    /** The text as a key: two texts that a reader would call the same word have the same key. */
    public static String key(String text) {
        var composed = Ascii.isAllOf(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = composed.toLowerCase(Locale.ROOT).replace('’', '\'');
        var trimmed = trimmed(folded);
        return isSingleSpaced(trimmed) ? trimmed : SPACE.matcher(trimmed).replaceAll(" ");
    }

    private static boolean isSingleSpaced(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && before == ' ')
                    || (c < ' ' && c >= '\t')
                    || c == '\u00A0'
                    || c == '\u200B'
                    || c == '\uFEFF') {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The text without ornament at its ends, case kept. */
    public static String trimmed(String text) {
        int start = 0;
        while (start < text.length() && isOrnament(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && isOrnament(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** The text without the English article that it may begin with. */
    public static String withoutArticle(String text) {
        return ARTICLE.matcher(text).replaceFirst("");
    }

    private static boolean isOrnament(int point) {
        if ((point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z')) {
            return false;
        }
        if (ORNAMENT.indexOf(point) >= 0) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || type == Character.FORMAT;
    }

    /** The words of a text, in order. */
    public static List<String> words(String text) {
        var key = key(text);
        return key.isEmpty() ? List.of() : List.of(key.split("[\\s/]+", -1));
    }

    public static int wordCount(String text) {
        return words(text).size();
    }

    /** Whether a character is of a script without spaces between words, or Hangul, so that a term may stand inside a longer word. */
    static boolean isUnspaced(char c) {
        return c >= FIRST_UNSPACED && (isUnspaced((int) c) || isHangul(c));
    }

    /** How many characters are of a script that is written without spaces. */
    public static long unspacedCount(String text) {
        return text.codePoints().filter(Plain::isUnspaced).count();
    }

    private static boolean isUnspaced(int point) {
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isHangul(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
    }
}
