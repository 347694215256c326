package dev.studygraph.note.math;

import dev.studygraph.source.MarkupText;
import java.util.Optional;

/** A formula in TeX. */
public record Formula(String tex, boolean display) {
    private static final int LONGEST = 5_000;

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
}
