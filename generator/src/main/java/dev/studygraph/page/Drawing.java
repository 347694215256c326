package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is laid out, in CSS pixels from the top left.
 *
 * @param title its short name
 * @param description what it shows, for those who do not see it
 */
public record Drawing(
        double width, double height, String title, String description, List<Box> boxes, List<Line> lines) {
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The same for those who read from right to left: what comes first stands on the right. */
    public Drawing mirrored() {
        return new Drawing(
                width,
                height,
                title,
                description,
                boxes.stream().map(box -> box.mirrored(width)).toList(),
                lines.stream().map(line -> line.mirrored(width)).toList());
    }

    /**
     * A labelled box.
     *
     * @param x left edge
     * @param y top edge
     * @param lines the label, broken into lines
     * @param kind of the thing in the box, for colour and glyph
     * @param role style class: {@code question}, {@code outcome}, {@code service}, {@code step}, {@code here}, {@code past} or {@code faded}; several are separated by a space
     * @param to where a click leads
     */
    public record Box(
            double x,
            double y,
            double width,
            double height,
            List<String> lines,
            @Nullable PageKind kind,
            String role,
            @Nullable SitePath to,
            String fragment) {
        public Box {
            lines = List.copyOf(lines);
        }

        private Box mirrored(double across) {
            return new Box(across - x - width, y, width, height, lines, kind, role, to, fragment);
        }
    }

    /**
     * A line between boxes.
     *
     * @param points at least two
     * @param arrow whether the last point has an arrowhead
     * @param curved whether the corners are rounded
     * @param label text at {@code labelAt}, or empty
     * @param role style class: {@code taken}, {@code faded} or empty
     */
    public record Line(
            List<Point> points,
            boolean arrow,
            boolean curved,
            String label,
            @Nullable Point labelAt,
            String role) {
        public Line {
            points = List.copyOf(points);
        }

        private Line mirrored(double across) {
            return new Line(
                    points.stream().map(point -> point.mirrored(across)).toList(),
                    arrow,
                    curved,
                    label,
                    labelAt == null ? null : labelAt.mirrored(across),
                    role);
        }
    }

    /** A place in the picture. */
    public record Point(double x, double y) {
        private Point mirrored(double across) {
            return new Point(across - x, y);
        }
    }
}
