package dev.studygraph.note;

/** Text as HTML: every character that HTML could take for its own is escaped. */
final class Html {
    private Html() {}

    /** Safe between tags and within double quotes; characters that HTML forbids become the replacement character. */
    static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
        return html.toString();
    }

    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) && !noncharacter(text, at);
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && !noncharacter(text, at - 1);
        }
        boolean control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
        return !control && !TextDirection.isOverride(c) && c < 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean noncharacter(String text, int at) {
        return (text.codePointAt(at) & 0xFFFE) == 0xFFFE;
    }
}
