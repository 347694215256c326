package dev.studygraph.note.math;

import dev.studygraph.source.MarkupText;

/** Pieces of MathML. */
final class MathMl {
    private MathMl() {}

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String identifier(String text) {
        return element("mi", MarkupText.of(text));
    }

    /** A letter that stands upright. */
    static String upright(String text) {
        return text.length() == 1 ? "<mi mathvariant=\"normal\">" + MarkupText.of(text) + "</mi>" : identifier(text);
    }

    static String number(String text) {
        return element("mn", MarkupText.of(text));
    }

    static String operator(String text) {
        return element("mo", MarkupText.of(text));
    }

    /** A parenthesis as high as a line. */
    static String fence(String text) {
        return "<mo stretchy=\"false\">" + MarkupText.of(text) + "</mo>";
    }

    /** A parenthesis as high as what it holds; nothing for a full stop. */
    static String stretched(String text) {
        return text.equals(".") ? "" : "<mo fence=\"true\" stretchy=\"true\">" + MarkupText.of(text) + "</mo>";
    }

    static String text(String text) {
        return element("mtext", MarkupText.of(text.replace(' ', '\u00A0')));
    }

    static String space(String width) {
        return "<mspace width=\"" + width + "\"></mspace>";
    }

    /**
     * A base with its scripts, which may be empty.
     *
     * @param limits whether the scripts stand under and over the base, not beside it
     */
    static String scripted(String base, boolean limits, String below, String above) {
        if (below.isEmpty() && above.isEmpty()) {
            return base;
        }
        String content = (base.isEmpty() ? element("mrow", "") : base)
                + (below.isEmpty() ? "" : element("mrow", below))
                + (above.isEmpty() ? "" : element("mrow", above));
        String apart = below.isEmpty() ? "over" : above.isEmpty() ? "under" : "underover";
        String beside = below.isEmpty() ? "sup" : above.isEmpty() ? "sub" : "subsup";
        return element("m" + (limits ? apart : beside), content);
    }
}
