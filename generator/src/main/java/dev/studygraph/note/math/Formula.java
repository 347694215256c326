package dev.studygraph.note.math;

import dev.studygraph.source.MarkupText;
import java.util.Optional;
import java.util.Set;

/** A formula in TeX. */
public record Formula(String tex, boolean display) {
    private static final int LONGEST = 5_000;
    private static final Set<Integer> SIGNS = Set.of((int) Character.MATH_SYMBOL, (int) Character.OTHER_SYMBOL);

    /** The formula as MathML; empty if it holds something that is not understood, which readers then see as it was typed. */
    public Optional<String> mathMl() {
        if (tex.length() > LONGEST) {
            return Optional.empty();
        }
        return new TexReader(new TexSource(tex))
                .formula()
                .map(content -> "<math%s alttext=\"%s\"><mrow>%s</mrow></math>"
                        .formatted(
                                display ? " display=\"block\"" : "",
                                MarkupText.of(tex.replaceAll("\\s+", " ")),
                                content));
    }

    /** The formula as text: with signs in place of commands where it can be typed like that, else in TeX. */
    public String text() {
        return tex.length() > LONGEST ? tex : PlainFormula.of(tex);
    }

    /** Whether it is a single arrow or another sign between words, which is no formula to whoever wrote it. */
    public boolean isSign() {
        String text = text();
        return text.codePointCount(0, text.length()) == 1 && SIGNS.contains(Character.getType(text.codePointAt(0)));
    }
}
