package dev.studygraph.render;

import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import dev.studygraph.page.PageKind;
import dev.studygraph.source.MarkupText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as inline SVG: shapes with style classes only, every box with a target a link. */
final class SvgPicture {
    private static final double CORNER = 10;
    private static final double ARROW = 6;
    private static final double LINE_HEIGHT = 18;
    private static final double GLYPH = 14;
    private static final double GLYPH_INSET = 8;

    /** Below this, doubles tell hundredths apart for certain, except where two are equally near. */
    private static final double EXACT = 1e12;

    /** Broader drawings may shrink to the page, in pixels; the styles hold the least width at which they stay legible. */
    private static final double SHRINKS_FROM = 640;

    private final StringBuilder svg = new StringBuilder();
    private final Address address;
    private final boolean rightToLeft;

    private SvgPicture(Address address, boolean rightToLeft) {
        this.address = address;
        this.rightToLeft = rightToLeft;
    }

    /**
     * The {@code svg} element for a page at {@code address}.
     *
     * @param rightToLeft whether its readers read so; drawings are laid out from left to right
     */
    static String of(Drawing drawing, Address address, boolean rightToLeft) {
        return new SvgPicture(address, rightToLeft).write(rightToLeft ? drawing.mirrored() : drawing);
    }

    private String write(Drawing drawing) {
        String id = "drawing-" + Integer.toHexString(31 * drawing.title().hashCode() + (int) drawing.width());
        svg.append("<svg class=\"drawing")
                .append(drawing.width() > SHRINKS_FROM ? " is-broad" : "")
                .append("\" xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" width=\"")
                .append(number(drawing.width()))
                .append("\" height=\"")
                .append(number(drawing.height()))
                .append("\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\"><title id=\"")
                .append(id)
                .append("-t\">")
                .append(MarkupText.of(drawing.title()))
                .append("</title><desc id=\"")
                .append(id)
                .append("-d\">")
                .append(MarkupText.of(drawing.description()))
                .append("</desc>");
        drawing.lines().forEach(this::line);
        drawing.boxes().forEach(this::box);
        drawing.lines().forEach(this::lineLabel);
        return svg.append("</svg>").toString();
    }

    private void line(Line line) {
        svg.append("<g class=\"d-line ").append(classes(line.role())).append("\"><path d=\"");
        svg.append(line.curved() ? rounded(line.points()) : straight(line.points()))
                .append("\"/>");
        if (line.arrow()) {
            arrowhead(line.points());
        }
        svg.append("</g>");
    }

    private void lineLabel(Line line) {
        Point at = line.labelAt();
        if (at != null && !line.label().isEmpty()) {
            svg.append("<text class=\"d-label ").append(classes(line.role())).append('"');
            coordinates(at).append('>').append(MarkupText.of(line.label())).append("</text>");
        }
    }

    private void arrowhead(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1e-6, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double dx = (tip.x() - before.x()) / length * ARROW;
        double dy = (tip.y() - before.y()) / length * ARROW;
        svg.append("<path class=\"d-arrow\" d=\"M").append(pair(tip.x() - dx - dy / 2, tip.y() - dy + dx / 2));
        svg.append('L').append(pair(tip.x(), tip.y()));
        svg.append('L')
                .append(pair(tip.x() - dx + dy / 2, tip.y() - dy - dx / 2))
                .append("\"/>");
    }

    private static String straight(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(pair(point.x(), point.y()));
        }
        return path.toString();
    }

    /** Corners become quadratic curves that leave and join the line at most {@link #CORNER} from the corner. */
    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M")
                .append(pair(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point in = towards(corner, points.get(i - 1));
            Point out = towards(corner, points.get(i + 1));
            path.append('L').append(pair(in.x(), in.y()));
            path.append('Q').append(pair(corner.x(), corner.y())).append(' ').append(pair(out.x(), out.y()));
        }
        Point last = points.get(points.size() - 1);
        return path.append('L').append(pair(last.x(), last.y())).toString();
    }

    private static Point towards(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private void box(Box box) {
        String kind = box.kind() == null ? "" : " kind-" + box.kind().cssName();
        String classes = "d-box " + classes(box.role()) + kind;
        if (box.to() == null) {
            svg.append("<g class=\"").append(classes).append("\">");
        } else {
            svg.append("<a class=\"").append(classes).append("\" href=\"");
            svg.append(MarkupText.of(address.linkTo(box.to(), box.fragment()))).append("\">");
        }
        svg.append("<rect rx=\"6\"");
        coordinates(new Point(box.x(), box.y())).append(" width=\"").append(number(box.width()));
        svg.append("\" height=\"").append(number(box.height())).append("\"/>");
        if (box.kind() != null) {
            glyph(box, box.kind());
        }
        label(box);
        svg.append(box.to() == null ? "</g>" : "</a>");
    }

    private void glyph(Box box, PageKind kind) {
        double left = rightToLeft ? box.x() + box.width() - GLYPH_INSET - GLYPH : box.x() + GLYPH_INSET;
        double top = box.y() + (box.height() - GLYPH) / 2;
        svg.append("<g class=\"d-glyph\" transform=\"translate(")
                .append(number(left))
                .append(' ');
        svg.append(number(top))
                .append(") scale(")
                .append(number(GLYPH / KindGlyph.SIZE))
                .append(")\">");
        svg.append(KindGlyph.shapes(kind)).append("</g>");
    }

    private void label(Box box) {
        double beside = box.kind() == null ? 0 : (GLYPH + 6) / 2;
        double x = box.x() + box.width() / 2 + (rightToLeft ? -beside : beside);
        double y = box.y() + box.height() / 2 - (box.lines().size() - 1) * LINE_HEIGHT / 2;
        svg.append("<text>");
        for (String line : box.lines()) {
            svg.append("<tspan");
            coordinates(new Point(x, y)).append('>').append(MarkupText.of(line)).append("</tspan> ");
            y += LINE_HEIGHT;
        }
        svg.append("</text>");
    }

    private StringBuilder coordinates(Point point) {
        return svg.append(" x=\"")
                .append(number(point.x()))
                .append("\" y=\"")
                .append(number(point.y()))
                .append('"');
    }

    private static String classes(String role) {
        return MarkupText.of(role.toLowerCase(Locale.ROOT));
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** At most two decimals, without trailing zeros: the same text on every machine. */
    private static String number(double value) {
        double cents = value * 100;
        long nearest = Math.round(cents);
        if (Math.abs(cents) < EXACT && Math.abs(Math.abs(cents - nearest) - 0.5) > 1e-6) {
            return number(nearest);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number of hundredths, written as {@link #number(double)} does. */
    private static String number(long cents) {
        long whole = Math.abs(cents) / 100;
        int rest = (int) (Math.abs(cents) % 100);
        String sign = cents < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return rest % 10 == 0 ? sign + whole + "." + rest / 10 : sign + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
