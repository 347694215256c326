package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws what a service is connected to: itself on the left, its neighbours by relation in a column on the right. */
final class NeighbourhoodDrawing {
    /** More than these make a picture nobody reads; the page lists all of them as text. */
    private static final int MOST_NEIGHBOURS = 14;

    private static final double BOX_WIDTH = 176;
    private static final double COLUMN_GAP = 96;
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 12;
    private static final double ROW_GAP = 10;
    private static final int CHARACTERS = 22;

    private static final List<Relation> SHOWN = List.of(
            Relation.PART_OF,
            Relation.REPLACED_BY,
            Relation.REQUIRES,
            Relation.COMPARES,
            Relation.USES,
            Relation.LEADS_TO);

    private final Material material;

    NeighbourhoodDrawing(Material material) {
        this.material = material;
    }

    private record Neighbour(NodeId node, Relation relation, boolean outgoing) {}

    /** Null for a service that nothing but scenarios and mentions lead to. */
    @Nullable
    Drawing of(Node.Service service) {
        var neighbours = neighboursOf(service.id());
        if (neighbours.isEmpty()) {
            return null;
        }
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<Line>();
        double x = 1 + BOX_WIDTH + COLUMN_GAP;
        double y = 1;
        for (var neighbour : neighbours) {
            var box = boxOf(neighbour.node(), x, y, "");
            boxes.add(box);
            y += box.height() + ROW_GAP;
        }
        double height = y - ROW_GAP;
        var centre = boxOf(service.id(), 1, 1, "here");
        centre = boxOf(service.id(), 1, Math.max(1, (height - centre.height()) / 2), "here");
        for (int i = 0; i < neighbours.size(); i++) {
            lines.add(lineBetween(centre, boxes.get(i), neighbours.get(i)));
        }
        boxes.add(0, centre);
        String description = neighbours.stream()
                .map(neighbour ->
                        neighbour.relation().id() + " " + material.addresses().titleOf(neighbour.node()))
                .collect(Collectors.joining(", "));
        double bottom = Math.max(height, centre.y() + centre.height());
        return new Drawing(x + BOX_WIDTH + 1, bottom + 1, service.title(), description, boxes, lines);
    }

    private List<Neighbour> neighboursOf(NodeId service) {
        Map<NodeId, Neighbour> nearest = new LinkedHashMap<>();
        material.graph().from(service).forEach(edge -> add(nearest, edge, edge.to(), true));
        material.graph().to(service).forEach(edge -> add(nearest, edge, edge.from(), false));
        return nearest.values().stream()
                .sorted(Comparator.comparing((Neighbour neighbour) -> rank(neighbour.relation()))
                        .thenComparing(Neighbour::node))
                .limit(MOST_NEIGHBOURS)
                .toList();
    }

    private static void add(Map<NodeId, Neighbour> nearest, Edge edge, NodeId other, boolean outgoing) {
        if (rank(edge.relation()) >= 0 && !edge.from().equals(edge.to())) {
            nearest.putIfAbsent(other, new Neighbour(other, edge.relation(), outgoing));
        }
    }

    /** Relations of the vault come last; negative for those that are not shown. */
    private static int rank(Relation relation) {
        return relation.isOwn() ? SHOWN.size() : SHOWN.indexOf(relation);
    }

    private Box boxOf(NodeId node, double x, double y, String role) {
        var lines = PlainText.lines(material.addresses().titleOf(node), CHARACTERS);
        return new Box(
                x,
                y,
                BOX_WIDTH,
                lines.size() * LINE_HEIGHT + PADDING,
                lines,
                Addresses.kindOf(node),
                (node.kind().id() + " " + role).strip(),
                material.addresses().of(node),
                "");
    }

    private Line lineBetween(Box centre, Box other, Neighbour neighbour) {
        double startX = centre.x() + centre.width();
        double startY = centre.y() + centre.height() / 2;
        double bend = startX + 20;
        double endY = other.y() + other.height() / 2;
        var points = List.of(
                new Point(startX, startY), new Point(bend, startY), new Point(bend, endY), new Point(other.x(), endY));
        return new Line(
                points, neighbour.outgoing(), true, label(neighbour), new Point((bend + other.x()) / 2, endY - 4), "");
    }

    private String label(Neighbour neighbour) {
        String relation = neighbour.relation().id();
        var own = material.graph().configuration().relations().get(relation);
        if (own != null) {
            return neighbour.outgoing() ? own.label() : own.inverse();
        }
        return material.lists().word("edge." + relation + (neighbour.outgoing() ? "" : ".inverse"));
    }
}
