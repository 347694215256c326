package dev.studygraph.page.plan;

import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a tree out from left to right: columns by depth, ends below each other, every parent beside the middle of its children.
 * Taller than wide, so that it stays legible where it must scroll.
 */
final class BroadLayout {
    private static final double BOX_WIDTH = 190;
    /** Of a tree so deep that wide boxes would not fit the page. */
    private static final double NARROW_BOX_WIDTH = 158;

    private static final int DEEP = 4;
    private static final double LEAST_LABEL_WIDTH = 62;
    private static final double NO_LABEL_WIDTH = 40;
    private static final double LABEL_CHARACTER_WIDTH = 6.4;
    private static final double LABEL_MARGIN = 38;
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 14;
    private static final double ROW_GAP = 14;
    private static final double BOX_CHARACTER_WIDTH = 7.7;
    private static final double GLYPH_WIDTH = 30;
    private static final int LABEL_CHARACTERS = 17;
    /** A broader drawing would have to shrink until nobody could read it. */
    private static final double MOST_WIDTH = 980;

    private final double boxWidth;
    private final double labelWidth;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double bottom;
    private double right;

    private BroadLayout(Twig root) {
        int longest = root.longestAnswer(LABEL_CHARACTERS);
        boxWidth = root.depth() >= DEEP ? NARROW_BOX_WIDTH : BOX_WIDTH;
        labelWidth = longest == 0
                ? NO_LABEL_WIDTH
                : Math.max(LEAST_LABEL_WIDTH, longest * LABEL_CHARACTER_WIDTH + LABEL_MARGIN);
    }

    static Drawing of(Twig root, String title) {
        var layout = new BroadLayout(root);
        layout.place(root, 0);
        if (layout.right >= MOST_WIDTH) {
            return NarrowLayout.onScreens(root, title);
        }
        // The first line leads to the first box, and so on; the root is the last box. walk.js relies on it.
        return new Drawing(
                layout.right + 1,
                Math.max(1, layout.bottom - ROW_GAP) + 2,
                title,
                root.description(),
                layout.boxes,
                layout.lines);
    }

    /** Places a box with all below it; gives the height of its middle. */
    private double place(Twig twig, int depth) {
        double x = depth * (boxWidth + labelWidth) + 1;
        var label = PlainText.lines(twig.label(), (int) ((boxWidth - GLYPH_WIDTH) / BOX_CHARACTER_WIDTH));
        double height = label.size() * LINE_HEIGHT + PADDING;
        right = Math.max(right, x + boxWidth);
        if (twig.below().isEmpty()) {
            double y = bottom + 1;
            bottom += height + ROW_GAP;
            add(twig, x, y, height, label);
            return y + height / 2;
        }
        double top = bottom;
        var placed = new ArrayList<Placed>();
        for (var below : twig.below()) {
            double middle = place(below, depth + 1);
            placed.add(new Placed(below, middle, lines.size()));
        }
        double middle = (placed.get(0).middle() + placed.get(placed.size() - 1).middle()) / 2;
        double y = Math.max(top + 1, middle - height / 2);
        bottom = Math.max(bottom, y + height + ROW_GAP);
        // From the last, so that the places kept for the others stay right.
        for (int i = placed.size() - 1; i >= 0; i--) {
            var child = placed.get(i);
            lines.add(child.at(), line(child.twig(), x + boxWidth, y + height / 2, child.middle()));
        }
        add(twig, x, y, height, label);
        return y + height / 2;
    }

    /** A box that is placed, the height of its middle, and where its line belongs among the lines. */
    private record Placed(Twig twig, double middle, int at) {}

    private void add(Twig twig, double x, double y, double height, List<String> label) {
        boxes.add(new Box(x, y, boxWidth, height, label, twig.kind(), twig.role(), twig.to(), twig.fragment()));
    }

    private Line line(Twig to, double fromX, double fromY, double toY) {
        double toX = fromX + labelWidth;
        double bend = fromX + 16;
        var points =
                List.of(new Point(fromX, fromY), new Point(bend, fromY), new Point(bend, toY), new Point(toX, toY));
        var at = new Point((bend + toX) / 2, toY - 5);
        return new Line(points, true, true, PlainText.cut(to.answer(), LABEL_CHARACTERS), at, to.lineRole());
    }
}
