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
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 16;
    private static final double GAP = 22;
    private static final double GLYPH_WIDTH = 32;

    private final Material material;

    /** How much room a flow has; all lengths in pixels. */
    enum Size {
        BROAD(300, 44, Double.MAX_VALUE, 7.05),
        /** For a phone; boxes shrink before they leave it. */
        NARROW(270, 24, NarrowLayout.PHONE_WIDTH, 8.2);

        private final double boxWidth;
        private final double indent;
        private final double right;
        private final double characterWidth;

        Size(double boxWidth, double indent, double right, double characterWidth) {
            this.boxWidth = boxWidth;
            this.indent = indent;
            this.right = right;
            this.characterWidth = characterWidth;
        }

        /** A step deeper than the page is wide stands below the last one that fits. */
        private double xOf(int depth) {
            return 1 + Math.min(depth * indent, right - 1 - boxWidth * 0.8);
        }

        private int charactersIn(double width) {
            return (int) ((width - GLYPH_WIDTH) / characterWidth);
        }

        private double widthAt(double x) {
            return Math.min(boxWidth, right - 1 - x);
        }
    }

    FlowDrawing(Material material) {
        this.material = material;
    }

    /** Null where the notes give no steps. */
    @Nullable
    Drawing of(Node.Pattern pattern, Size size) {
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
            var box = boxOf(step, y, size);
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

    private Box boxOf(Statement.Step step, double y, Size size) {
        double x = size.xOf(step.depth());
        double width = size.widthAt(x);
        var lines = PlainText.lines(step.text().text(), size.charactersIn(width));
        var service = material.graph().mentionsIn(step.text().text()).stream()
                .map(Mention::node)
                .findFirst();
        return new Box(
                x,
                y,
                width,
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
