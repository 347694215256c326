package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Vaults;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void ofAQuestionWithVeryManyAnswersThereIsNoSmallPicture() {
        assertThat(besideManyAnswers(80)).isPresent();
        assertThat(besideManyAnswers(81)).isEmpty();
    }

    @Test
    void anAnswerAmongVeryManyIsChangedOnThePageOfItsQuestion() {
        assertThat(changes(41)).hasSize(40);
        assertThat(changes(42)).isEmpty();
    }

    private static Optional<Drawing> besideManyAnswers(int answers) {
        var material = manyAnswers(answers);
        var tree = material.trees().all().get(0);
        var last = tree.steps().reduce((one, other) -> other).orElseThrow();
        return Optional.ofNullable(new TreeDrawing(material).withWayTo(tree, last));
    }

    private static List<Link> changes(int answers) {
        var material = manyAnswers(answers);
        var tree = material.trees().all().get(0);
        var last = tree.steps().reduce((one, other) -> other).orElseThrow();
        return new QuestionPlanner(material, new TreeDrawing(material))
                .recap(tree, last)
                .get(0)
                .changes();
    }

    private static Material manyAnswers(int answers) {
        return material(answers, "| Size | " + row(answers, i -> "size" + i));
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
        var drawing = Optional.ofNullable(new TreeDrawing(material).withWayTo(tree, last))
                .orElseThrow();
        assertThat(drawing.boxes())
                .extracting(Drawing.Box::role)
                .filteredOn(role -> role.endsWith(" here"))
                .hasSize(1);
        return drawing.boxes().size();
    }

    /** Options of ten shapes, and of one size for each option of a shape. */
    private static Material material(int options) {
        return material(
                options,
                "| Shape | " + row(options, i -> "shape" + i % 10) + "| Size | " + row(options, i -> "size" + i / 10));
    }

    private static Material material(int options, String rows) {
        String note = "# Boxes\n## Which box\n| Feature | "
                + row(options, i -> "Box " + i)
                + "|" + "---|".repeat(options + 1) + "\n" + rows;
        var graph = Vaults.vault().note("boxes.md", note).build().graph();
        return Material.of(graph, Insights.of(graph, Trees.of(graph)), Map.of());
    }

    private static String row(int options, IntFunction<String> cell) {
        return IntStream.range(0, options).mapToObj(cell).collect(Collectors.joining(" | ")) + " |\n";
    }
}
