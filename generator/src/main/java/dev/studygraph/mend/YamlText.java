package dev.studygraph.mend;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as a value of front matter. */
final class YamlText {
    private static final Pattern BARE = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _/.-]*");
    /** What YAML takes for something else than text. */
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private YamlText() {}

    /** The text, in quotes where YAML wants them. */
    static String value(String text) {
        return isBare(text) ? text : '"' + escaped(text) + '"';
    }

    /** Whether the text may stand without quotes. */
    static boolean isBare(String text) {
        return BARE.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The text as it stands between quotes. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
