package dev.studygraph.render;

import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import java.util.List;

/** Drawings laid out by hand. */
final class SampleDrawings {

    private SampleDrawings() {}

    static Drawing tree() {
        return new Drawing(
                620,
                270,
                "Which engine answers this query?",
                "A warehouse that is always there leads to Redshift; else data in S3 with nothing to transform to Athena, the rest to Glue.",
                List.of(
                        box(
                                120,
                                10,
                                260,
                                50,
                                PageKind.DECISION,
                                "question past",
                                "Do you need a warehouse",
                                "that is always there?"),
                        box(10, 110, 160, 40, PageKind.SERVICE, "outcome faded", "Amazon Redshift"),
                        box(
                                230,
                                105,
                                260,
                                50,
                                PageKind.DECISION,
                                "question here",
                                "Is the data in S3 already,",
                                "with nothing to transform?"),
                        box(190, 215, 160, 40, PageKind.SERVICE, "outcome", "Amazon Athena"),
                        box(400, 215, 160, 40, PageKind.SERVICE, "outcome", "AWS Glue")),
                List.of(
                        line("Yes", "faded", 250, 60, 250, 82, 90, 82, 90, 110),
                        line("No", "taken", 250, 60, 250, 82, 360, 82, 360, 105),
                        line("Yes", "", 360, 155, 360, 185, 270, 185, 270, 215),
                        line("No", "", 360, 155, 360, 185, 480, 185, 480, 215)));
    }

    static Drawing neighbourhood() {
        return new Drawing(
                620,
                200,
                "What AWS Glue is connected to",
                "AWS Glue with its parts, its comparison and a pattern.",
                List.of(
                        box(230, 80, 160, 40, PageKind.SERVICE, "here", "AWS Glue"),
                        box(10, 10, 160, 36, PageKind.SERVICE, "service", "Glue Crawler"),
                        box(10, 150, 160, 36, PageKind.SERVICE, "service", "Data Catalog"),
                        box(450, 10, 160, 36, PageKind.COMPARISON, "", "Redshift, Athena …"),
                        box(450, 150, 160, 36, PageKind.PATTERN, "", "Serverless lake")),
                List.of(
                        line("", "", 230, 100, 200, 100, 200, 28, 170, 28),
                        line("", "", 230, 100, 200, 100, 200, 168, 170, 168),
                        line("compared in", "", 390, 100, 420, 100, 420, 28, 450, 28),
                        line("used by", "", 390, 100, 420, 100, 420, 168, 450, 168)));
    }

    private static Box box(
            double x, double y, double width, double height, PageKind kind, String role, String... lines) {
        return new Box(x, y, width, height, List.of(lines), kind, role, SitePath.of("services/aws-glue.html"), "");
    }

    private static Line line(String label, String role, double... xy) {
        List<Point> points = java.util.stream.IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
                .toList();
        Point end = points.get(points.size() - 1);
        return new Line(points, true, true, label, new Point(end.x(), end.y() - 16), role);
    }
}
