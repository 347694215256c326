package dev.studygraph.page.plan;

import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import dev.studygraph.source.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a tree out for a phone, or for a screen that is too small for a deep tree from left to right: every box below its parent
 * and set in by its depth, in the same size of type as on a large screen.
 */
final class NarrowLayout {
    /** What a page leaves on a phone 360 pixels wide. */
    static final double PHONE_WIDTH = 326;

    private static final double SCREEN_WIDTH = 640;
    private static final double MOST_BOX_WIDTH = 340;

    private static final double MOST_INDENT = 24;
    /** Boxes keep this width, however deep they stand. */
    private static final double LEAST_BOX_WIDTH = 190;

    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 14;
    private static final double ROW_GAP = 12;
    private static final double ANSWER_HEIGHT = 20;
    private static final double CHARACTER_WIDTH = 8.7;
    private static final double ANSWER_CHARACTER_WIDTH = 6.6;
    private static final double GLYPH_WIDTH = 36;
    private static final double SPINE = 9;

    private final double width;
    private final double indent;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double bottom;

    private NarrowLayout(Twig root, double width) {
        this.width = width;
        indent = Math.min(MOST_INDENT, (width - 2 - LEAST_BOX_WIDTH) / Math.max(1, root.depth() - 1));
    }

    static Drawing of(Twig root, String title) {
        return drawn(root, title, PHONE_WIDTH);
    }

    /** Of a tree that is too deep for {@link BroadLayout}. */
    static Drawing onScreens(Twig root, String title) {
        return drawn(root, title, SCREEN_WIDTH);
    }

    private static Drawing drawn(Twig root, String title, double width) {
        var layout = new NarrowLayout(root, width);
        layout.place(root, 0);
        // The first line leads to the second box, and so on; the root is the first box. walk.js relies on it.
        return new Drawing(width, layout.bottom - ROW_GAP + 1, title, root.description(), layout.boxes, layout.lines);
    }

    /** Places a box and all below it; gives the box. */
    private Box place(Twig twig, int depth) {
        double x = depth * indent + 1;
        double boxWidth = Math.min(width - 1 - x, MOST_BOX_WIDTH);
        var label = PlainText.lines(twig.label(), (int) ((boxWidth - GLYPH_WIDTH) / CHARACTER_WIDTH));
        var box = new Box(
                x,
                bottom + 1,
                boxWidth,
                label.size() * LINE_HEIGHT + PADDING,
                label,
                twig.kind(),
                twig.role(),
                twig.to(),
                twig.fragment());
        boxes.add(box);
        bottom = box.y() + box.height() + ROW_GAP;
        for (var below : twig.below()) {
            bottom += below.answer().isEmpty() ? 0 : ANSWER_HEIGHT - ROW_GAP / 2;
            int at = lines.size();
            lines.add(at, line(below, box, place(below, depth + 1)));
        }
        return box;
    }

    private static Line line(Twig to, Box from, Box box) {
        double spine = from.x() + Math.min(SPINE, (box.x() - from.x()) / 2);
        double middle = box.y() + box.height() / 2;
        var points = List.of(
                new Point(spine, from.y() + from.height()), new Point(spine, middle), new Point(box.x(), middle));
        String answer = PlainText.cut(to.answer(), (int) (box.width() / ANSWER_CHARACTER_WIDTH));
        var at = new Point(
                box.x() + 4 + Columns.of(answer) * ANSWER_CHARACTER_WIDTH / 2, box.y() - ANSWER_HEIGHT / 2 + 1);
        return new Line(points, false, true, answer, at, to.lineRole());
    }
}
