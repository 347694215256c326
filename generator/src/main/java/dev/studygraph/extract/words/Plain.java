package dev.studygraph.extract.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what matters when words are compared: lower case, composed, one space, no ornament at its ends. */
public final class Plain {
    /** Emoji, ticks, list signs, quotes and colons; brackets and inner punctuation stay. */
    private static final String ORNAMENT = "[\\s\\p{So}\\p{Sk}\\p{Cf}\\uFE0F\\u20E3*_:：.。,，;\"“”'‘’!！¡¿#>|•·]";

    private static final Pattern LEADING = Pattern.compile("^" + ORNAMENT + "+");
    private static final Pattern TRAILING = Pattern.compile("(?:" + ORNAMENT + ")+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private Plain() {}

    /** The text as a key: two texts that a reader would call the same word have the same key. */
    public static String key(String text) {
        var composed = text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = composed.toLowerCase(Locale.ROOT).replace('’', '\'');
        return SPACE.matcher(trimmed(folded)).replaceAll(" ");
    }

    /** The text without ornament at its ends, case kept. */
    public static String trimmed(String text) {
        int start = 0;
        var leading = LEADING.matcher(text);
        if (leading.find()) {
            start = leading.end();
        }
        int end = text.length();
        while (end > start && isOrnament(text, end)) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isOrnament(String text, int end) {
        int point = text.codePointBefore(end);
        return TRAILING.matcher(Character.toString(point)).matches();
    }

    /** The words of a text, in order. */
    public static List<String> words(String text) {
        var key = key(text);
        return key.isEmpty() ? List.of() : List.of(key.split("[\\s/]+", -1));
    }

    public static int wordCount(String text) {
        return words(text).size();
    }

    /** Whether a script without spaces between words is in play, so that a term may stand inside a longer word. */
    static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(point -> {
            var script = Character.UnicodeScript.of(point);
            return script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA
                    || script == Character.UnicodeScript.HANGUL;
        });
    }
}
