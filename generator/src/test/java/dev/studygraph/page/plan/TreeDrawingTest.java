package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Vaults;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.Drawing;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeDrawingTest {
    @Test
    void thePagesOfALargeTreesStepsShowTheWayAndWhatItPassesBy() {
        assertThat(boxesOnTheWay(80)).isEqualTo(boxesOfAll(80)).isGreaterThan(80);
        assertThat(boxesOfAll(90)).isGreaterThan(90);
        assertThat(boxesOnTheWay(90)).isBetween(11, 30);
    }

    private static int boxesOfAll(int options) {
        var material = material(options);
        return new TreeDrawing(material)
                .of(material.trees().all().get(0))
                .boxes()
                .size();
    }

    private static int boxesOnTheWay(int options) {
        var material = material(options);
        var tree = material.trees().all().get(0);
        var last = tree.steps().reduce((one, other) -> other).orElseThrow();
        var drawing = new TreeDrawing(material).withWayTo(tree, last);
        assertThat(drawing.boxes())
                .extracting(Drawing.Box::role)
                .filteredOn(role -> role.endsWith(" here"))
                .hasSize(1);
        return drawing.boxes().size();
    }

    /** Options of ten shapes, and of one size for each option of a shape. */
    private static Material material(int options) {
        String note = "# Boxes\n## Which box\n| Feature | "
                + row(options, i -> "Box " + i)
                + "|" + "---|".repeat(options + 1) + "\n| Shape | "
                + row(options, i -> "shape" + i % 10)
                + "| Size | "
                + row(options, i -> "size" + i / 10);
        var graph = Vaults.vault().note("boxes.md", note).build().graph();
        return Material.of(graph, Insights.of(graph, Trees.of(graph)), Map.of());
    }

    private static String row(int options, IntFunction<String> cell) {
        return IntStream.range(0, options).mapToObj(cell).collect(Collectors.joining(" | ")) + " |\n";
    }
}
