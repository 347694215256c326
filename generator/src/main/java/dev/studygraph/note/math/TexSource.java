package dev.studygraph.note.math;

/** The TeX of a formula, read from left to right; once something in it is not known, the whole formula is lost. */
final class TexSource {
    /** Groups and arguments in each other; real formulas stay below ten. */
    private static final int DEEPEST = 40;

    private final String tex;
    private int at;
    private int depth;
    private boolean lost;

    TexSource(String tex) {
        this.tex = tex;
    }

    /** Gives the formula up. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Goes a group or an argument deeper; loses a formula that is too deep and then says no. */
    boolean deepens() {
        if (++depth > DEEPEST) {
            lose();
        }
        return !lost;
    }

    void rises() {
        depth--;
    }

    boolean hasMore() {
        return at < tex.length();
    }

    /** The character that comes next, a space behind the end. */
    char peek() {
        return peek(0);
    }

    /** The character so many places ahead, a space behind the end. */
    char peek(int ahead) {
        return at + ahead < tex.length() ? tex.charAt(at + ahead) : ' ';
    }

    /** Takes the character that comes next. */
    char next() {
        return tex.charAt(at++);
    }

    /** Takes a text if it comes next, room before it left out. */
    boolean takes(String wanted) {
        skipSpace();
        boolean next = comes(wanted);
        at += next ? wanted.length() : 0;
        return next;
    }

    boolean comes(String wanted) {
        return tex.startsWith(wanted, at);
    }

    void skipSpace() {
        while (hasMore() && (Character.isWhitespace(peek()) || peek() == '\u200B')) {
            at++;
        }
    }

    /** The text of a group, unread. */
    String raw() {
        skipSpace();
        int close = tex.indexOf('}', at);
        if (peek() != '{' || close < 0) {
            lose();
            return "";
        }
        String text = tex.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    /** A number: digits, and a point or comma between two of them. */
    String number() {
        int start = at;
        while (Character.isDigit(peek()) || ((peek() == '.' || peek() == ',') && Character.isDigit(peek(1)))) {
            at++;
        }
        return tex.substring(start, at);
    }

    /** The name of the command at this place: letters, or one other character. */
    String name() {
        int start = ++at;
        while (isLatin(peek())) {
            at++;
        }
        at += at == start && hasMore() ? 1 : 0;
        String name = tex.substring(start, at);
        at += comes("*") && name.equals("operatorname") ? 1 : 0;
        return name;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
