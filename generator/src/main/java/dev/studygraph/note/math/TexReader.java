package dev.studygraph.note.math;

import dev.studygraph.note.math.Symbols.Symbol;
import dev.studygraph.source.MarkupText;
import java.util.Optional;
import java.util.Set;

/** Turns TeX into MathML from left to right, a construct a method; whatever it does not know loses the formula. */
final class TexReader {
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> TEXTS = Set.of("text", "textrm", "textbf", "textit", "mbox", "texttt", "textsf");
    private static final Set<String> SIZES = Set.of(
            "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "middle");

    private final TexSource tex;
    private final TexTables tables;
    private String style = "";

    TexReader(TexSource tex) {
        this.tex = tex;
        this.tables = new TexTables(tex, this);
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
        return tex.isLost() || tex.hasMore() ? Optional.empty() : Optional.of(row);
    }

    /** Atoms up to what ends a group, a cell, or an optional argument, for which {@code end} is a bracket. */
    String row(String end) {
        var row = new StringBuilder();
        tex.skipSpace();
        while (!tex.isLost() && tex.hasMore() && !isEnd(end)) {
            row.append(scripted());
            tex.skipSpace();
        }
        return row.toString();
    }

    private boolean isEnd(String end) {
        char c = tex.peek();
        return c == '}'
                || c == '&'
                || tex.comes("\\\\")
                || tex.comes("\\end")
                || (tex.comes("\\right") && !Character.isLetter(tex.peek(6)))
                || (!end.isEmpty() && tex.comes(end));
    }

    private String scripted() {
        Atom base = isScript() ? new Atom("<mrow></mrow>", Shape.USUAL) : atom();
        boolean raised = false;
        boolean lowered = false;
        String below = "";
        String above = "";
        tex.skipSpace();
        while (!tex.isLost() && (isScript() || takesLimits())) {
            if (!isScript()) {
                continue;
            }
            char mark = tex.next();
            if (mark == '\'') {
                above += MathMl.operator("′");
            } else if (mark == '^') {
                raised = once(raised);
                above += argument();
            } else {
                lowered = once(lowered);
                below += argument();
            }
            tex.skipSpace();
        }
        boolean room = base.shape() == Shape.FUNCTION && tex.hasMore() && "({[^_}&)],.".indexOf(tex.peek()) < 0;
        return MathMl.scripted(base.html(), base.shape() == Shape.LIMITS, below, above)
                + (room ? MathMl.space("0.17em") : "");
    }

    /** A second script in the same place is a mistake in TeX too. */
    private boolean once(boolean before) {
        if (before) {
            tex.lose();
        }
        return true;
    }

    private boolean isScript() {
        return "^_'".indexOf(tex.peek()) >= 0;
    }

    private boolean takesLimits() {
        return tex.takes("\\limits") || tex.takes("\\nolimits");
    }

    /** What a command takes: a group, or a single character or command. */
    String argument() {
        tex.skipSpace();
        if (!tex.hasMore()) {
            tex.lose();
        }
        if (!tex.deepens()) {
            return "";
        }
        String argument;
        if (tex.peek() == '{') {
            argument = group();
        } else if (Character.isDigit(tex.peek())) {
            argument = MathMl.number(String.valueOf(tex.next()));
        } else {
            argument = atom().html();
        }
        tex.rises();
        return MathMl.element("mrow", argument);
    }

    private String group() {
        tex.next();
        if (!tex.deepens()) {
            return "";
        }
        String outer = style;
        String row = row("");
        style = outer;
        tex.rises();
        if (!tex.takes("}")) {
            tex.lose();
        }
        return row;
    }

    private Atom atom() {
        char c = tex.peek();
        if (c == '{') {
            return new Atom(MathMl.element("mrow", group()), Shape.USUAL);
        } else if (c == '\\') {
            return command(tex.name());
        } else if (Character.isDigit(c)) {
            return new Atom(number(), Shape.USUAL);
        }
        tex.next();
        if (Character.isHighSurrogate(c) || c == '#' || c == '%' || c == '$') {
            tex.lose();
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
        String digits = tex.number();
        return MathMl.number(digits.length() == 1 ? Alphabet.styled(digits, style) : digits);
    }

    private Atom command(String name) {
        if (FRACTIONS.contains(name)) {
            return new Atom(MathMl.element("mfrac", argument() + argument()), Shape.USUAL);
        } else if (TEXTS.contains(name)) {
            return new Atom(MathMl.text(tex.raw()), Shape.USUAL);
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
            case "operatorname" -> new Atom(MathMl.identifier(tex.raw().replace("\\,", "\u2009")), Shape.USUAL);
            case "left" -> new Atom(fenced(), Shape.USUAL);
            case "begin" -> new Atom(tables.environment(tex.raw()), Shape.USUAL);
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
                    tex.lose();
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
                                + MarkupText.of(text) + "</mo></mover>",
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
        if (tex.takes("[")) {
            String degree = row("]");
            if (!tex.takes("]")) {
                tex.lose();
            }
            return MathMl.element("mroot", argument() + MathMl.element("mrow", degree));
        }
        return MathMl.element("msqrt", argument());
    }

    private String fenced() {
        String open = delimiter();
        if (!tex.deepens()) {
            return "";
        }
        String content = row("");
        tex.rises();
        if (!tex.takes("\\right")) {
            tex.lose();
            return "";
        }
        return MathMl.element("mrow", MathMl.stretched(open) + content + MathMl.stretched(delimiter()));
    }

    private String delimiter() {
        tex.skipSpace();
        if (!tex.hasMore()) {
            tex.lose();
            return "";
        }
        if (tex.peek() == '\\') {
            return Symbols.named(tex.name())
                    .filter(symbol -> Set.of("fence", "operator").contains(symbol.kind()))
                    .map(Symbol::text)
                    .orElseGet(() -> {
                        tex.lose();
                        return "";
                    });
        }
        String sign = String.valueOf(tex.next());
        return sign.equals("<") ? "⟨" : sign.equals(">") ? "⟩" : sign;
    }
}
