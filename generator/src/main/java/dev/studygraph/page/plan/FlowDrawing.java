package dev.studygraph.page.plan;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.KnowledgeGraph.Mention;
import dev.studygraph.graph.Node;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import dev.studygraph.page.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a pattern's steps from top to bottom; a deeper step hangs on the last one that is less deep. */
final class FlowDrawing {
    private static final double BOX_WIDTH = 300;
    private static final double INDENT = 44;
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 16;
    private static final double GAP = 22;
    private static final int CHARACTERS = 38;

    private final Material material;

    FlowDrawing(Material material) {
        this.material = material;
    }

    /** Null where the notes give no steps. */
    @Nullable
    Drawing of(Node.Pattern pattern) {
        var steps =
                pattern.flows().stream().flatMap(flow -> flow.steps().stream()).toList();
        if (steps.isEmpty()) {
            return null;
        }
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<Line>();
        double y = 1;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var box = boxOf(step, y);
            int parent = parentOf(steps, i);
            if (parent >= 0) {
                lines.add(lineBetween(boxes.get(parent), steps.get(parent).depth() == step.depth(), box));
            }
            boxes.add(box);
            y += box.height() + GAP;
        }
        double width =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + 1;
        String description = steps.stream().map(step -> step.text().text()).collect(Collectors.joining(" → "));
        return new Drawing(width, y - GAP + 1, pattern.title(), description, boxes, lines);
    }

    private Box boxOf(Statement.Step step, double y) {
        var lines = PlainText.lines(step.text().text(), CHARACTERS);
        var service = material.graph().mentionsIn(step.text().text()).stream()
                .map(Mention::node)
                .findFirst();
        return new Box(
                1 + step.depth() * INDENT,
                y,
                BOX_WIDTH,
                lines.size() * LINE_HEIGHT + PADDING,
                lines,
                service.isPresent() ? PageKind.SERVICE : null,
                "step",
                service.map(material.addresses()::of).orElse(null),
                "");
    }

    private static int parentOf(List<Statement.Step> steps, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (steps.get(i).depth() <= steps.get(index).depth()) {
                return i;
            }
        }
        return index - 1;
    }

    private static Line lineBetween(Box from, boolean sameDepth, Box to) {
        double startX = sameDepth ? from.x() + 24 : from.x() + 18;
        double bottom = from.y() + from.height();
        var points = sameDepth
                ? List.of(new Point(startX, bottom), new Point(startX, to.y()))
                : List.of(
                        new Point(startX, bottom),
                        new Point(startX, to.y() + to.height() / 2),
                        new Point(to.x(), to.y() + to.height() / 2));
        return new Line(points, true, true, "", null, "");
    }
}
