package dev.studygraph.note.chart;

import dev.studygraph.note.chart.Chart.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The boxes of a chart in layers: an arrow leads from one layer to the next, past the others it has a place of its own in each.
 * Arrows that lead back are followed backwards for this.
 */
final class ChartLayers {
    private static final int SWEEPS = 6;

    private final Map<String, Integer> layerOf = new LinkedHashMap<>();
    private final List<List<String>> layers = new ArrayList<>();
    /** For each edge the places it passes, its ends included, from the upper to the lower. */
    private final List<List<String>> ways = new ArrayList<>();

    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    ChartLayers(Chart chart) {
        var back = back(chart);
        layer(chart, back);
        pass(chart, back);
        for (int i = 0; i < SWEEPS; i++) {
            sort(i % 2 == 0);
        }
    }

    List<List<String>> layers() {
        return layers;
    }

    List<String> way(int edge) {
        return ways.get(edge);
    }

    List<String> above(String place) {
        return above.getOrDefault(place, List.of());
    }

    List<String> below(String place) {
        return below.getOrDefault(place, List.of());
    }

    int layerOf(String place) {
        return layerOf.getOrDefault(place, 0);
    }

    /** The edges that close a circle, by their place in the list. */
    private static Set<Integer> back(Chart chart) {
        var back = new HashSet<Integer>();
        var done = new HashSet<String>();
        for (var start : chart.boxes().keySet()) {
            visit(chart, start, new HashSet<>(), done, back);
        }
        return back;
    }

    private static void visit(Chart chart, String id, Set<String> open, Set<String> done, Set<Integer> back) {
        if (!done.add(id)) {
            return;
        }
        open.add(id);
        for (int i = 0; i < chart.edges().size(); i++) {
            Edge edge = chart.edges().get(i);
            if (edge.from().equals(id)) {
                if (open.contains(edge.to())) {
                    back.add(i);
                } else {
                    visit(chart, edge.to(), open, done, back);
                }
            }
        }
        open.remove(id);
    }

    /** Each box one layer below the lowest that leads to it. */
    private void layer(Chart chart, Set<Integer> back) {
        chart.boxes().keySet().forEach(id -> layerOf.put(id, 0));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < chart.edges().size(); i++) {
                int least = layerOf(upper(chart, back, i)) + 1;
                if (layerOf(lower(chart, back, i)) < least) {
                    layerOf.put(lower(chart, back, i), least);
                    moved = true;
                }
            }
        }
        layerOf.forEach(this::place);
    }

    private static String upper(Chart chart, Set<Integer> back, int edge) {
        Edge of = chart.edges().get(edge);
        return back.contains(edge) ? of.to() : of.from();
    }

    private static String lower(Chart chart, Set<Integer> back, int edge) {
        Edge of = chart.edges().get(edge);
        return back.contains(edge) ? of.from() : of.to();
    }

    private void pass(Chart chart, Set<Integer> back) {
        for (int i = 0; i < chart.edges().size(); i++) {
            String from = upper(chart, back, i);
            String to = lower(chart, back, i);
            var way = new ArrayList<>(List.of(from));
            for (int layer = layerOf(from) + 1; layer < layerOf(to); layer++) {
                // no id of a box holds a space
                String place = i + " " + layer;
                layerOf.put(place, layer);
                place(place, layer);
                way.add(place);
            }
            way.add(to);
            for (int at = 1; at < way.size(); at++) {
                below.computeIfAbsent(way.get(at - 1), none -> new ArrayList<>())
                        .add(way.get(at));
                above.computeIfAbsent(way.get(at), none -> new ArrayList<>()).add(way.get(at - 1));
            }
            ways.add(way);
        }
    }

    private void place(String id, int layer) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        layers.get(layer).add(id);
    }

    /** Puts every place near the middle of those it is joined to in the layer before. */
    private void sort(boolean down) {
        for (int i = 1; i < layers.size(); i++) {
            var here = layers.get(down ? i : layers.size() - 1 - i);
            var before = layers.get(down ? i - 1 : layers.size() - i);
            Map<String, Double> middle = new HashMap<>();
            for (int at = 0; at < here.size(); at++) {
                var joined = down ? above(here.get(at)) : below(here.get(at));
                middle.put(
                        here.get(at),
                        joined.stream().mapToInt(before::indexOf).average().orElse(at));
            }
            here.sort(Comparator.comparingDouble(id -> middle.getOrDefault(id, 0.0)));
        }
    }
}
