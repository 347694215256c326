package dev.studygraph.note;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.chart.Chart;
import dev.studygraph.note.chart.ChartDrawing;
import dev.studygraph.note.math.Formula;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads code blocks, and what the preparation made into one. */
final class FenceReader {
    private final Reading reading;

    FenceReader(Reading reading) {
        this.reading = reading;
    }

    Block fence(FencedCodeBlock fence) {
        String language = language(fence.getInfo().unescape());
        List<String> lines = lines(fence.getContentLines());
        Place place = reading.at(fence);
        if (language.equals(Preparation.PLAIN)) {
            return PlainText.block(String.join("\n", lines), place);
        } else if (language.equals(Preparation.MATH)) {
            return formula(String.join("\n", lines).strip(), place);
        }
        ForeignSyntax.query(language, place, reading);
        return code(language, lines, place);
    }

    /** The place of a fence is its opening line; code that is only indented has none, so the line before stands for it. */
    Block indented(IndentedCodeBlock node) {
        Place place = reading.at(node);
        var before = new Place(place.path(), Math.max(1, place.line() - 1), 1);
        return code("", lines(node.getContentLines()), before);
    }

    private static Block formula(String formula, Place place) {
        var drawn = new Formula(formula, true).mathMl();
        var piece = new PieceBuilder().markup("<p class=\"math-display\">");
        if (drawn.isPresent()) {
            piece.markup(drawn.get());
        } else {
            piece.markup("<code class=\"math\">").text(formula).markup("</code>");
        }
        piece.markup("</p>");
        return new Block(new Shape.Opaque(), piece.piece(), place, Optional.empty());
    }

    /** Code can be wider than the page, so the keyboard must reach it to scroll. A flowchart is drawn, with its source folded below. */
    private static Block code(String language, List<String> lines, Place place) {
        String name = Anchors.slug(language);
        var drawn = language.equals("mermaid") ? Chart.read(lines).flatMap(ChartDrawing::of) : Optional.<String>empty();
        var piece = new PieceBuilder();
        drawn.ifPresent(svg -> piece.markup(
                "<figure class=\"picture chart\"><div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"mermaid\">"
                        + svg + "</div><details><summary><code>mermaid</code></summary>"));
        piece.markup("<pre tabindex=\"0\"><code" + (name.isEmpty() ? ">" : " class=\"language-" + name + "\">"))
                .markup(CodeHighlighter.highlight(language, lines))
                .markup("</code></pre>")
                .markup(drawn.isPresent() ? "</details></figure>" : "");
        return new Block(new Shape.Fence(language, lines), piece.piece(), place, Optional.empty());
    }

    private static List<String> lines(List<BasedSequence> content) {
        return content.stream().map(FenceReader::withoutEnd).toList();
    }

    private static String withoutEnd(BasedSequence line) {
        String text = line.toString();
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The first word of an info string: {@code python} of {@code python title="a"}, {@code {.python}} or {@code python:a.py}. */
    private static String language(String info) {
        String first = info.strip().replaceFirst("^\\{\\s*\\.?", "").split("[\\s{},:;=]", 2)[0];
        return first.toLowerCase(Locale.ROOT);
    }
}
