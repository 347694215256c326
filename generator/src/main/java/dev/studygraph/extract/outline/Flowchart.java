package dev.studygraph.extract.outline;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.chart.Chart;
import dev.studygraph.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Mermaid flowchart in a fence, with the places of its texts.
 *
 * @param boxes by id, in order of appearance
 */
public record Flowchart(Map<String, Box> boxes, List<Edge> edges) {

    /**
     * A box of the chart.
     *
     * @param text its words as one line
     * @param lines the same as it is drawn
     * @param question whether it is drawn as a rhombus
     */
    public record Box(String id, Phrase text, Phrase lines, boolean question) {}

    /** An arrow from one box to another; the label may be blank. */
    public record Edge(String from, String to, Phrase label) {}

    /** The chart in a fence; empty if it is none or does not parse. */
    public static Optional<Flowchart> read(Block block, Block.Shape.Fence fence) {
        return Chart.read(fence.lines()).map(chart -> placed(chart, block.place()));
    }

    private static Flowchart placed(Chart chart, Place fence) {
        var boxes = new LinkedHashMap<String, Box>();
        chart.boxes().forEach((id, box) -> boxes.put(id, placed(id, box, fence)));
        var edges = chart.edges().stream()
                .map(edge -> new Edge(edge.from(), edge.to(), phrase(edge.label(), fence, edge.line())))
                .toList();
        return new Flowchart(boxes, edges);
    }

    private static Box placed(String id, Chart.Box box, Place fence) {
        return new Box(
                id, phrase(box.inOneLine(), fence, box.line()), phrase(box.text(), fence, box.line()), box.question());
    }

    private static Phrase phrase(String text, Place fence, int line) {
        return Phrase.plain(text, new Place(fence.path(), fence.line() + 1 + line, 1));
    }

    /** The boxes no arrow leads to, in order. */
    public List<Box> roots() {
        return boxes.values().stream()
                .filter(box -> edges.stream().noneMatch(edge -> edge.to().equals(box.id())))
                .toList();
    }

    public List<Edge> from(String id) {
        return edges.stream().filter(edge -> edge.from().equals(id)).toList();
    }
}
