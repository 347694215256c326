package dev.studygraph.note.math;

import dev.studygraph.note.math.Symbols.Symbol;
import java.util.Optional;
import java.util.Set;

/** Reads TeX from left to right, a construct a method; whatever it does not know makes it give up. */
final class TexReader {
    private static final int DEEPEST = 40;
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> TEXTS = Set.of("text", "textrm", "textbf", "textit", "mbox", "texttt", "textsf");
    private static final Set<String> SIZES = Set.of(
            "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "middle");

    private final String tex;
    private final TexTables tables;
    private int at;
    private int depth;
    private String style = "";
    private boolean lost;

    TexReader(String tex) {
        this.tex = tex;
        this.tables = new TexTables(this);
    }

    /** A part of a formula: one element. */
    private record Atom(String html, Shape shape) {}

    /** How an atom gets on with what follows: scripts beside it, scripts above and below, or a little room behind it. */
    private enum Shape {
        USUAL,
        LIMITS,
        FUNCTION
    }

    /** The content of a {@code math} element, if all of the formula is understood. */
    Optional<String> formula() {
        String row = row("");
        return lost || at < tex.length() ? Optional.empty() : Optional.of(row);
    }

    /** Atoms up to what ends a group, a cell, or an optional argument, for which {@code end} is a bracket. */
    String row(String end) {
        var row = new StringBuilder();
        skipSpace();
        while (!lost && at < tex.length() && !isEnd(end)) {
            row.append(scripted());
            skipSpace();
        }
        return row.toString();
    }

    /** Gives up. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Takes a text if it comes next. */
    boolean takes(String wanted) {
        skipSpace();
        boolean next = tex.startsWith(wanted, at);
        at += next ? wanted.length() : 0;
        return next;
    }

    /** The text of a group, unread. */
    String raw() {
        skipSpace();
        int close = tex.indexOf('}', at);
        if (at >= tex.length() || tex.charAt(at) != '{' || close < 0) {
            lose();
            return "";
        }
        String text = tex.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private boolean isEnd(String end) {
        char c = tex.charAt(at);
        return c == '}'
                || c == '&'
                || tex.startsWith("\\\\", at)
                || tex.startsWith("\\end", at)
                || (tex.startsWith("\\right", at) && !Character.isLetter(next(6)))
                || (!end.isEmpty() && tex.startsWith(end, at));
    }

    private char next(int ahead) {
        return at + ahead < tex.length() ? tex.charAt(at + ahead) : ' ';
    }

    private void skipSpace() {
        while (at < tex.length() && (Character.isWhitespace(tex.charAt(at)) || tex.charAt(at) == '\u200B')) {
            at++;
        }
    }

    private String scripted() {
        Atom base = isScript() ? new Atom("<mrow></mrow>", Shape.USUAL) : atom();
        boolean raised = false;
        boolean lowered = false;
        String below = "";
        String above = "";
        skipSpace();
        while (!lost && at < tex.length() && (isScript() || takesLimits())) {
            if (!isScript()) {
                continue;
            }
            char mark = tex.charAt(at++);
            if (mark == '\'') {
                above += MathMl.operator("′");
            } else if (mark == '^') {
                raised = once(raised);
                above += argument();
            } else {
                lowered = once(lowered);
                below += argument();
            }
            skipSpace();
        }
        boolean room = base.shape() == Shape.FUNCTION && at < tex.length() && "({[^_}&)],.".indexOf(tex.charAt(at)) < 0;
        return scripts(base, below, above) + (room ? MathMl.space("0.17em") : "");
    }

    /** A second script in the same place is a mistake in TeX too. */
    private boolean once(boolean before) {
        if (before) {
            lose();
        }
        return true;
    }

    private boolean isScript() {
        return at < tex.length() && "^_'".indexOf(tex.charAt(at)) >= 0;
    }

    private boolean takesLimits() {
        return takes("\\limits") || takes("\\nolimits");
    }

    private static String scripts(Atom base, String below, String above) {
        if (below.isEmpty() && above.isEmpty()) {
            return base.html();
        }
        String content = (base.html().isEmpty() ? "<mrow></mrow>" : base.html())
                + (below.isEmpty() ? "" : MathMl.element("mrow", below))
                + (above.isEmpty() ? "" : MathMl.element("mrow", above));
        String name = below.isEmpty() ? "over" : above.isEmpty() ? "under" : "underover";
        String beside = below.isEmpty() ? "sup" : above.isEmpty() ? "sub" : "subsup";
        return MathMl.element("m" + (base.shape() == Shape.LIMITS ? name : beside), content);
    }

    /** What a command takes: a group, or a single character or command. */
    String argument() {
        skipSpace();
        if (at >= tex.length() || ++depth > DEEPEST) {
            lose();
            return "";
        }
        String argument;
        if (tex.charAt(at) == '{') {
            argument = group();
        } else if (Character.isDigit(tex.charAt(at))) {
            argument = MathMl.number(tex.substring(at, ++at));
        } else {
            argument = atom().html();
        }
        depth--;
        return MathMl.element("mrow", argument);
    }

    private String group() {
        at++;
        if (++depth > DEEPEST) {
            lose();
            return "";
        }
        String outer = style;
        String row = row("");
        style = outer;
        depth--;
        if (!takes("}")) {
            lose();
        }
        return row;
    }

    private Atom atom() {
        char c = tex.charAt(at);
        if (c == '{') {
            return new Atom(MathMl.element("mrow", group()), Shape.USUAL);
        } else if (c == '\\') {
            return command(name());
        } else if (Character.isDigit(c)) {
            return new Atom(number(), Shape.USUAL);
        }
        at++;
        if (Character.isHighSurrogate(c) || c == '#' || c == '%' || c == '$') {
            lose();
            return new Atom("", Shape.USUAL);
        } else if (Character.isLetter(c)) {
            String letter = String.valueOf(c);
            return new Atom(
                    style.equals("normal") ? MathMl.upright(letter) : MathMl.identifier(Alphabet.styled(letter, style)),
                    Shape.USUAL);
        } else if (c == '~') {
            return new Atom(MathMl.text(" "), Shape.USUAL);
        }
        String sign = c == '-' ? "−" : c == '*' ? "∗" : String.valueOf(c);
        return new Atom("()[]|".indexOf(c) >= 0 ? MathMl.fence(sign) : MathMl.operator(sign), Shape.USUAL);
    }

    private String number() {
        int start = at;
        while (Character.isDigit(next(0)) || ((next(0) == '.' || next(0) == ',') && Character.isDigit(next(1)))) {
            at++;
        }
        String digits = tex.substring(start, at);
        return MathMl.number(digits.length() == 1 ? Alphabet.styled(digits, style) : digits);
    }

    /** The name of the command at this place: letters, or one other character. */
    private String name() {
        int start = ++at;
        while (at < tex.length() && isLatin(tex.charAt(at))) {
            at++;
        }
        at += at == start && at < tex.length() ? 1 : 0;
        String name = tex.substring(start, at);
        at += tex.startsWith("*", at) && name.equals("operatorname") ? 1 : 0;
        return name;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Atom command(String name) {
        if (FRACTIONS.contains(name)) {
            return new Atom(MathMl.element("mfrac", argument() + argument()), Shape.USUAL);
        } else if (TEXTS.contains(name)) {
            return new Atom(MathMl.text(raw()), Shape.USUAL);
        } else if (SIZES.contains(name)) {
            return new Atom(MathMl.stretched(delimiter()), Shape.USUAL);
        }
        return switch (name) {
            case "binom", "dbinom", "tbinom" ->
                new Atom(
                        MathMl.element(
                                "mrow",
                                MathMl.operator("(") + "<mfrac linethickness=\"0\">" + argument() + argument()
                                        + "</mfrac>" + MathMl.operator(")")),
                        Shape.USUAL);
            case "sqrt" -> new Atom(root(), Shape.USUAL);
            case "operatorname" -> new Atom(MathMl.identifier(raw().replace("\\,", "\u2009")), Shape.USUAL);
            case "left" -> new Atom(fenced(), Shape.USUAL);
            case "begin" -> new Atom(tables.environment(raw()), Shape.USUAL);
            case "overset", "stackrel" -> stacked("mover");
            case "underset" -> stacked("munder");
            case "underline" ->
                new Atom(MathMl.element("munder", argument() + "<mo stretchy=\"true\">_</mo>"), Shape.USUAL);
            case "underbrace" -> new Atom(MathMl.element("munder", argument() + MathMl.operator("⏟")), Shape.LIMITS);
            case "not" -> new Atom(argument().replace("</mo>", "\u0338</mo>"), Shape.USUAL);
            case "pmod" ->
                new Atom(
                        MathMl.element(
                                "mrow",
                                MathMl.fence("(")
                                        + MathMl.identifier("mod")
                                        + MathMl.text(" ")
                                        + argument()
                                        + MathMl.fence(")")),
                        Shape.USUAL);
            case "bmod", "mod" -> new Atom(MathMl.operator("mod"), Shape.USUAL);
            case " " -> new Atom(MathMl.text(" "), Shape.USUAL);
            default ->
                Symbols.named(name).map(this::symbol).orElseGet(() -> {
                    lose();
                    return new Atom("", Shape.USUAL);
                });
        };
    }

    private Atom symbol(Symbol symbol) {
        String text = symbol.text();
        return switch (symbol.kind()) {
            case "letter" -> new Atom(MathMl.identifier(text), Shape.USUAL);
            case "operator" -> new Atom(MathMl.operator(text), Shape.USUAL);
            case "fence" -> new Atom(MathMl.fence(text), Shape.USUAL);
            case "big" -> new Atom("<mo movablelimits=\"true\">" + text + "</mo>", Shape.LIMITS);
            case "integral" -> new Atom(MathMl.operator(text), Shape.USUAL);
            case "function" -> new Atom(MathMl.identifier(text), Shape.FUNCTION);
            case "limit" -> new Atom("<mo movablelimits=\"true\">" + text + "</mo>", Shape.LIMITS);
            case "accent" ->
                new Atom(
                        "<mover accent=\"true\">" + argument() + "<mo stretchy=\"" + text.matches("[^˙¨´`ˇ˘˚]") + "\">"
                                + MathMl.escaped(text) + "</mo></mover>",
                        text.equals("⏞") ? Shape.LIMITS : Shape.USUAL);
            case "space" -> new Atom(MathMl.space(text), Shape.USUAL);
            case "style" -> styled(text);
            default -> new Atom("", Shape.USUAL);
        };
    }

    private Atom styled(String wanted) {
        String outer = style;
        style = wanted;
        String content = argument();
        style = outer;
        return new Atom(content, Shape.USUAL);
    }

    private Atom stacked(String element) {
        String script = argument();
        return new Atom(MathMl.element(element, argument() + script), Shape.USUAL);
    }

    private String root() {
        if (takes("[")) {
            String degree = row("]");
            if (!takes("]")) {
                lose();
            }
            return MathMl.element("mroot", argument() + MathMl.element("mrow", degree));
        }
        return MathMl.element("msqrt", argument());
    }

    private String fenced() {
        String open = delimiter();
        if (++depth > DEEPEST) {
            lose();
            return "";
        }
        String content = row("");
        depth--;
        if (!takes("\\right")) {
            lose();
            return "";
        }
        return MathMl.element("mrow", MathMl.stretched(open) + content + MathMl.stretched(delimiter()));
    }

    private String delimiter() {
        skipSpace();
        if (at >= tex.length()) {
            lose();
            return "";
        }
        if (tex.charAt(at) == '\\') {
            return Symbols.named(name())
                    .filter(symbol -> Set.of("fence", "operator").contains(symbol.kind()))
                    .map(Symbol::text)
                    .orElseGet(() -> {
                        lose();
                        return "";
                    });
        }
        String sign = String.valueOf(tex.charAt(at++));
        return sign.equals("<") ? "⟨" : sign.equals(">") ? "⟩" : sign;
    }
}
