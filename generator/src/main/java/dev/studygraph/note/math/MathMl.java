package dev.studygraph.note.math;

/** Pieces of MathML. */
final class MathMl {
    private MathMl() {}

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String identifier(String text) {
        return element("mi", escaped(text));
    }

    /** A letter that stands upright. */
    static String upright(String text) {
        return text.length() == 1 ? "<mi mathvariant=\"normal\">" + escaped(text) + "</mi>" : identifier(text);
    }

    static String number(String text) {
        return element("mn", escaped(text));
    }

    static String operator(String text) {
        return element("mo", escaped(text));
    }

    /** A parenthesis as high as a line. */
    static String fence(String text) {
        return "<mo stretchy=\"false\">" + escaped(text) + "</mo>";
    }

    /** A parenthesis as high as what it holds; nothing for a full stop. */
    static String stretched(String text) {
        return text.equals(".") ? "" : "<mo fence=\"true\" stretchy=\"true\">" + escaped(text) + "</mo>";
    }

    static String text(String text) {
        return element("mtext", escaped(text.replace(' ', '\u00A0')));
    }

    static String space(String width) {
        return "<mspace width=\"" + width + "\"></mspace>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
