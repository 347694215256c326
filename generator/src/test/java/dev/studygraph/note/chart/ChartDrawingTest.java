package dev.studygraph.note.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flowcharts as pictures. */
class ChartDrawingTest {
    private static final Pattern RECT =
            Pattern.compile("<rect rx=\"\\d+\" x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");

    private static Optional<String> drawn(String text) {
        return Chart.read(List.of(text.split("\n", -1))).flatMap(ChartDrawing::of);
    }

    private static List<int[]> rects(String svg) {
        return RECT.matcher(svg)
                .results()
                .map(rect -> IntStream.rangeClosed(1, 4)
                        .map(group -> Integer.parseInt(rect.group(group)))
                        .toArray())
                .toList();
    }

    @Test
    void aChartIsBoxesArrowsAndLabels() {
        String svg = drawn("""
                flowchart TD
                  A[Start] --> B{"Is it <b>SQL</b> & more?"}
                  B -->|Yes| C[Athena]
                  B -->|No| D[Glue]
                """).orElseThrow();
        assertThat(rects(svg)).hasSize(4);
        assertThat(svg)
                .contains(">Start<", ">Is it SQL &amp; more?<", "class=\"d-label\"", ">Yes<", ">No<", "question");
        assertThat(svg).contains("aria-label=\"Start → Is it SQL &amp; more?; Is it SQL &amp; more? Yes → Athena;");
        assertThat(svg.split("d-arrow", -1)).hasSize(4);
    }

    @Test
    void arrowsLeadDownOrAcross() {
        var down = rects(drawn("graph TB\nA --> B --> C").orElseThrow());
        assertThat(down.get(0)[1]).isLessThan(down.get(1)[1]);
        assertThat(down.get(1)[1]).isLessThan(down.get(2)[1]);
        var across = rects(drawn("graph LR\nA --> B --> C").orElseThrow());
        assertThat(across.get(0)[0]).isLessThan(across.get(1)[0]);
        assertThat(across.get(0)[1]).isEqualTo(across.get(1)[1]);
    }

    @Test
    void noBoxLiesOnAnotherOrOutsideThePicture() {
        String arrows = IntStream.range(1, 40)
                .mapToObj(i -> "N%d[Box number %d] --> N%d[Box number %d]".formatted(i / 3, i / 3, i, i))
                .collect(Collectors.joining("\n"));
        for (String direction : List.of("TD", "LR")) {
            String svg = drawn("flowchart " + direction + "\n" + arrows + "\nN39 --> N0")
                    .orElseThrow();
            var rects = rects(svg);
            assertThat(rects).hasSize(40);
            for (int i = 0; i < rects.size(); i++) {
                assertThat(rects.get(i)[0]).isNotNegative();
                assertThat(rects.get(i)[1]).isNotNegative();
                for (int j = 0; j < i; j++) {
                    assertThat(apart(rects.get(i), rects.get(j)) || apart(rects.get(j), rects.get(i)))
                            .isTrue();
                }
            }
        }
    }

    private static boolean apart(int[] one, int[] other) {
        return one[0] + one[2] <= other[0] || one[1] + one[3] <= other[1];
    }

    @Test
    void circlesAreDrawnAndTheSameChartGivesTheSameBytes() {
        String chart = "flowchart TD\nA --> B\nB --> C\nC --> A\nC --> D";
        assertThat(drawn(chart)).isPresent().isEqualTo(drawn(chart));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sequenceDiagram\nA->>B: hi",
                "flowchart TD\nsubgraph one\nA --> B\nend",
                "flowchart TD\nA --> A",
                "flowchart TD\nStart]Choose() --> {",
                "flowchart TD"
            })
    void whatIsNotUnderstoodIsNotDrawn(String text) {
        assertThat(drawn(text)).isEmpty();
    }

    @Test
    void hugeAndHostileChartsCostNothing() {
        assertThat(drawn("flowchart TD\n" + "A[(" + "(".repeat(100_000) + " --> B"))
                .isEmpty();
        assertThat(drawn("flowchart TD\n" + "A --> B\n".repeat(10_000))).isEmpty();
        String long1 = "A[" + "(a)b".repeat(120) + " --> B";
        assertThat(drawn("flowchart TD\n" + (long1 + "\n").repeat(400))).isEmpty();
        String wide = IntStream.range(0, 200).mapToObj(i -> "A --> N" + i).collect(Collectors.joining("\n"));
        assertThat(drawn("flowchart TD\n" + wide)).isEmpty();
    }
}
