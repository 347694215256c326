package dev.studygraph.note.chart;

import dev.studygraph.note.chart.Chart.Box;
import dev.studygraph.source.Columns;
import dev.studygraph.source.MarkupText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws a flowchart as SVG that has style classes only; the same chart gives the same bytes. */
public final class ChartDrawing {
    private static final int MOST_BOXES = 60;
    private static final int MOST_EDGES = 120;
    private static final int LINE_WIDTH = 22;
    private static final double CHARACTER = 7.8;
    private static final double LINE = 18;
    private static final double GAP = 26;
    private static final double BETWEEN = 52;
    private static final double LABEL = 6.6;
    private static final int SWEEPS = 8;

    private final Chart chart;
    private final ChartLayers layers;
    /** Where the middle of a place stands, along its layer and across the layers. */
    private final Map<String, Double> along = new HashMap<>();

    private final List<Double> across = new ArrayList<>();

    private ChartDrawing(Chart chart) {
        this.chart = chart;
        this.layers = new ChartLayers(chart);
    }

    /** The drawing; empty for what is too much for one picture, or drawn with frames, which it would lose. */
    public static Optional<String> of(Chart chart) {
        boolean circles = chart.edges().stream().anyMatch(edge -> edge.from().equals(edge.to()));
        boolean large = chart.boxes().size() > MOST_BOXES || chart.edges().size() > MOST_EDGES;
        return chart.framed() || circles || large ? Optional.empty() : Optional.of(new ChartDrawing(chart).svg());
    }

    private String svg() {
        layOut();
        double length = along.entrySet().stream()
                        .mapToDouble(place -> place.getValue() + extent(place.getKey()) / 2)
                        .max()
                        .orElse(0)
                + 1;
        double depth = across.get(across.size() - 1) + thickness(layers.layers().size() - 1) / 2 + 1;
        double width = chart.across() ? depth : length;
        double height = chart.across() ? length : depth;
        var svg = new StringBuilder("<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" aria-label=\"")
                .append(MarkupText.of(description()))
                .append("\">");
        for (int i = 0; i < chart.edges().size(); i++) {
            line(svg, i);
        }
        chart.boxes().values().forEach(box -> box(svg, box));
        for (int i = 0; i < chart.edges().size(); i++) {
            label(svg, i);
        }
        return svg.append("</svg>").toString();
    }

    private String description() {
        var said = new StringBuilder();
        for (var edge : chart.edges()) {
            said.append(said.length() == 0 ? "" : "; ")
                    .append(text(edge.from()))
                    .append(edge.label().isBlank() ? "" : " " + edge.label())
                    .append(" → ")
                    .append(text(edge.to()));
        }
        return said.toString();
    }

    private String text(String id) {
        var box = chart.boxes().get(id);
        return box == null ? id : box.inOneLine();
    }

    /** First side by side, then again and again nearer to what each is joined to. */
    private void layOut() {
        double depth = 1;
        for (int i = 0; i < layers.layers().size(); i++) {
            depth += thickness(i) / 2;
            across.add(depth);
            depth += thickness(i) / 2 + gapBelow(i);
            double at = 1;
            for (var place : layers.layers().get(i)) {
                along.put(place, at + extent(place) / 2);
                at += extent(place) + GAP;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.layers().size(); i++) {
                var layer =
                        layers.layers().get(sweep % 2 == 0 ? i : layers.layers().size() - 1 - i);
                settle(layer, sweep % 2 == 0);
            }
        }
        double least = along.entrySet().stream()
                .mapToDouble(place -> place.getValue() - extent(place.getKey()) / 2)
                .min()
                .orElse(0);
        along.replaceAll((place, middle) -> middle - least + 1);
    }

    private void settle(List<String> layer, boolean down) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < layer.size(); i++) {
            var joined = down ? layers.above(layer.get(i)) : layers.below(layer.get(i));
            wanted[i] = joined.stream().mapToDouble(this::along).average().orElse(along(layer.get(i)));
        }
        double[] pushed = new double[layer.size()];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < layer.size(); i++) {
            double half = extent(layer.get(i)) / 2;
            pushed[i] = Math.max(wanted[i], free + half);
            free = pushed[i] + half + GAP;
        }
        // what was pushed to one side only is drawn half way back
        double shift = 0;
        for (int i = 0; i < layer.size(); i++) {
            shift += wanted[i] - pushed[i];
        }
        for (int i = 0; i < layer.size(); i++) {
            along.put(layer.get(i), pushed[i] + shift / layer.size());
        }
    }

    private double along(String place) {
        return along.getOrDefault(place, 0.0);
    }

    private List<String> lines(String id) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text(id).split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private double widthOf(String id) {
        int longest = lines(id).stream().mapToInt(Columns::of).max().orElse(0);
        return Math.max(48, longest * CHARACTER + 24);
    }

    private double heightOf(String id) {
        return lines(id).size() * LINE + 16;
    }

    private boolean isBox(String place) {
        return chart.boxes().containsKey(place);
    }

    /** How much of its layer a place takes. */
    private double extent(String place) {
        return !isBox(place) ? 8 : chart.across() ? heightOf(place) : widthOf(place);
    }

    private double thickness(int layer) {
        return layers.layers().get(layer).stream()
                .filter(this::isBox)
                .mapToDouble(place -> chart.across() ? widthOf(place) : heightOf(place))
                .max()
                .orElse(8);
    }

    /** Room for the arrows below a layer, and for their labels where they lie along them. */
    private double gapBelow(int layer) {
        double longest = 0;
        for (int i = 0; i < chart.edges().size(); i++) {
            if (chart.across() && layers.layerOf(layers.way(i).get(0)) == layer) {
                longest = Math.max(longest, Columns.of(chart.edges().get(i).label()) * LABEL + 24);
            }
        }
        return Math.max(BETWEEN, longest);
    }

    private double[] point(String place, double offset) {
        double depth = across.get(layers.layerOf(place)) + offset;
        return chart.across() ? new double[] {depth, along(place)} : new double[] {along(place), depth};
    }

    private double half(String place) {
        return isBox(place) ? (chart.across() ? widthOf(place) : heightOf(place)) / 2 : 0;
    }

    private List<double[]> points(int edge) {
        var way = layers.way(edge);
        var points = new ArrayList<double[]>();
        for (int i = 0; i < way.size(); i++) {
            double side = i == 0 ? half(way.get(i)) : i == way.size() - 1 ? -half(way.get(i)) : 0;
            points.add(point(way.get(i), side));
        }
        boolean back = !way.get(0).equals(chart.edges().get(edge).from());
        if (back) {
            java.util.Collections.reverse(points);
        }
        return points;
    }

    private void line(StringBuilder svg, int edge) {
        var points = points(edge);
        svg.append("<g class=\"d-line\"><path d=\"");
        for (int i = 0; i < points.size(); i++) {
            svg.append(i == 0 ? 'M' : 'L').append(pair(points.get(i)));
        }
        double[] tip = points.get(points.size() - 1);
        double[] from = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(tip[0] - from[0], tip[1] - from[1]));
        double dx = (tip[0] - from[0]) / length * 7;
        double dy = (tip[1] - from[1]) / length * 7;
        svg.append("\"/><path class=\"d-arrow\" d=\"M")
                .append(pair(new double[] {tip[0] - dx - dy / 2, tip[1] - dy + dx / 2}))
                .append('L')
                .append(pair(tip))
                .append('L')
                .append(pair(new double[] {tip[0] - dx + dy / 2, tip[1] - dy - dx / 2}))
                .append("\"/></g>");
    }

    private void label(StringBuilder svg, int edge) {
        String label = chart.edges().get(edge).label();
        if (label.isBlank()) {
            return;
        }
        var points = points(edge);
        double[] a = points.get(0);
        double[] b = points.get(1);
        text(svg, " class=\"d-label\"", (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, label);
        svg.append("</text>");
    }

    private void box(StringBuilder svg, Box box) {
        double[] middle = point(box.id(), 0);
        double width = widthOf(box.id());
        double height = heightOf(box.id());
        svg.append("<g class=\"d-box ")
                .append(box.question() ? "question kind-decision" : "step")
                .append("\"><rect rx=\"")
                .append(box.question() ? 16 : 6)
                .append("\" x=\"")
                .append(number(middle[0] - width / 2))
                .append("\" y=\"")
                .append(number(middle[1] - height / 2))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\"/>");
        var lines = lines(box.id());
        double y = middle[1] - (lines.size() - 1) * LINE / 2;
        for (var line : lines) {
            text(svg, "", middle[0], y, line);
            svg.append("</text>");
            y += LINE;
        }
        svg.append("</g>");
    }

    private static void text(StringBuilder svg, String attributes, double x, double y, String text) {
        svg.append("<text")
                .append(attributes)
                .append(" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(MarkupText.of(text));
    }

    private static String pair(double[] point) {
        return number(point[0]) + " " + number(point[1]);
    }

    /** Whole numbers: the same text on every machine. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%d", Math.round(value));
    }
}
