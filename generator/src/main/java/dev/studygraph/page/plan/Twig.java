package dev.studygraph.page.plan;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Columns;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A box of a tree that is to be drawn, with all that hangs from it.
 *
 * @param answer what stands at the line that leads here, or empty
 * @param role style class of the box
 * @param lineRole style class of the line that leads here
 */
record Twig(
        String label,
        String answer,
        SitePath to,
        String fragment,
        PageKind kind,
        String role,
        String lineRole,
        List<Twig> below) {
    Twig {
        below = List.copyOf(below);
    }

    /** Boxes on the longest way down. */
    int depth() {
        return 1 + below.stream().mapToInt(Twig::depth).max().orElse(0);
    }

    /** The longest words at any line, cut at a number of columns. */
    int longestAnswer(int most) {
        return below.stream()
                .mapToInt(twig -> Math.max(Columns.of(PlainText.cut(twig.answer, most)), twig.longestAnswer(most)))
                .max()
                .orElse(0);
    }

    /** What its first lines lead to, in words; the whole tree stands beside the drawing as an outline. */
    String description() {
        return below.isEmpty()
                ? label
                : below.stream()
                        .map(twig -> label + (twig.answer.isEmpty() ? "" : " " + twig.answer) + ": " + twig.label + ".")
                        .collect(Collectors.joining(" "));
    }
}
