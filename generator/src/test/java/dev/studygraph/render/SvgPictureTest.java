package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A drawing stands as its readers read: what comes first on the left, or on the right. */
class SvgPictureTest {
    private static final Address HERE = new Address(SitePath.of("decisions/tree.html"), null);
    private static final double WIDTH = SampleDrawings.tree().width();

    private final Document straight = Jsoup.parse(SvgPicture.of(SampleDrawings.tree(), HERE, false));
    private final Document mirrored = Jsoup.parse(SvgPicture.of(SampleDrawings.tree(), HERE, true));

    @Test
    void boxesAndLinesAreMirroredForThoseWhoReadFromRightToLeft() {
        assertThat(straight.select("rect").eachAttr("x")).contains("120", "10", "400");
        assertThat(lefts(mirrored))
                .isEqualTo(straight.select(".d-box > rect").stream()
                        .map(box -> WIDTH - number(box.attr("x")) - number(box.attr("width")))
                        .toList());
        assertThat(points(mirrored))
                .isEqualTo(points(straight).stream().map(x -> WIDTH - x).toList());
        assertThat(mirrored.select(".d-label").eachText())
                .isEqualTo(straight.select(".d-label").eachText());
        assertThat(mirrored.select(".d-box").eachText())
                .isEqualTo(straight.select(".d-box").eachText());
    }

    @Test
    void theGlyphStandsBeforeTheLabel() {
        assertThat(glyphsRightOfLabels(straight)).containsOnly(false);
        assertThat(glyphsRightOfLabels(mirrored)).containsOnly(true);
    }

    private static List<Boolean> glyphsRightOfLabels(Document drawing) {
        return drawing.select(".d-box:has(.d-glyph)").stream()
                .map(box -> {
                    String at = box.select(".d-glyph").attr("transform").replaceAll("translate\\(([0-9.]+) .*", "$1");
                    return number(at) > number(box.select("tspan").attr("x"));
                })
                .toList();
    }

    private static List<Double> lefts(Document drawing) {
        return drawing.select(".d-box > rect").stream()
                .map(box -> number(box.attr("x")))
                .toList();
    }

    /** The first point of each line. */
    private static List<Double> points(Document drawing) {
        return drawing.select(".d-line > path:first-child").stream()
                .flatMap(path ->
                        Pattern.compile("^M([0-9.]+) ").matcher(path.attr("d")).results())
                .map((MatchResult first) -> number(first.group(1)))
                .toList();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
