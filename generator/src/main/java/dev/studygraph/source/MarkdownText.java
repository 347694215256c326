package dev.studygraph.source;

import java.util.regex.Pattern;

/** Plain text as Markdown takes it: read again, it says the same and is marked up nowhere. */
public final class MarkdownText {
    /** What means something anywhere, or between a blank and a letter; an underscore within a word is one already. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*\\[\\]$#|]"
            + "|<(?=[\\p{L}/!?])"
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|&(?=#?\\w+;)"
            + "|\\^(?=\\S)"
            + "|([=~%])(?=\\1)|(?<=([=~%]))\\2"
            + "|~");

    /** What means something where a line begins. */
    private static final Pattern START = Pattern.compile("^(?:([-+>:=])|(\\d{1,9})([.)]))");

    private MarkdownText() {}

    /** One line that shows the text; white space of any kind is a single space. */
    public static String of(String text) {
        String line = INLINE.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
        return START.matcher(line).replaceFirst("$2\\\\$1$3");
    }
}
