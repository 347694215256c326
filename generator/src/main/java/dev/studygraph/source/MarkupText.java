package dev.studygraph.source;

/** Text as HTML and XML take it. */
public final class MarkupText {
    private MarkupText() {}

    /** The text with the characters escaped that markup would take for its own, in elements and in double quotes alike. */
    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
