package dev.studygraph.insight.map;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Importance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a map of the graph shows: its nodes, the most important first, and the groups they stand in. */
public final class MapSketch {
    private final List<NodeId> nodes;
    private final List<Group> groups;
    private final List<Tie> ties;
    private final MapLinks links;
    private final int[] group;

    private MapSketch(List<NodeId> nodes, List<Group> groups, List<Tie> ties, MapLinks links, int[] group) {
        this.nodes = nodes;
        this.groups = groups;
        this.ties = ties;
        this.links = links;
        this.group = group;
    }

    /**
     * Nodes that stand together.
     *
     * @param category what its services are listed under; empty where it grew around its first node
     * @param loose whether it holds what is tied to nothing
     * @param members positions of its nodes, the most important first
     */
    public record Group(String category, boolean loose, List<Integer> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** Two nodes with a line between them, by position, the more important first; {@code weight} says how near they should stand. */
    public record Tie(int from, int to, int weight) {}

    /** The nodes, the most important first. */
    public List<NodeId> nodes() {
        return nodes;
    }

    /** The groups, the largest first. */
    public List<Group> groups() {
        return groups;
    }

    /** Every line once. */
    public List<Tie> ties() {
        return ties;
    }

    /** The group a node is in, by position. */
    public int groupOf(int node) {
        return group[node];
    }

    /** Draws the sketch of a graph; services of a category stand together, and with them what is tied to them. */
    public static MapSketch of(KnowledgeGraph graph, Importance importance) {
        List<NodeId> nodes = graph.nodes().stream()
                .map(Node::id)
                .sorted(Comparator.<NodeId>comparingDouble(importance::of)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var positions = new HashMap<NodeId, Integer>();
        nodes.forEach(node -> positions.put(node, positions.size()));
        MapLinks links = MapLinks.of(nodes.size(), lines(graph, positions));
        var categories = new LinkedHashMap<String, Integer>();
        int[] seeds = new int[nodes.size()];
        Arrays.fill(seeds, -1);
        for (var service : graph.services()) {
            Integer position = positions.get(service.id());
            if (position != null && !service.category().isEmpty()) {
                seeds[position] = categories.computeIfAbsent(service.category(), category -> categories.size());
            }
        }
        int[] found = Grouping.of(links, seeds, categories.size());
        var groups = groups(found, List.copyOf(categories.keySet()));
        int[] group = new int[nodes.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int member : groups.get(i).members()) {
                group[member] = i;
            }
        }
        return new MapSketch(nodes, groups, ties(links), links, group);
    }

    /** Works out where everything stands; for many nodes this takes a while. */
    public MapPlaces places() {
        double[] radius = new double[groups.size()];
        int[] local = new int[nodes.size()];
        for (int i = 0; i < groups.size(); i++) {
            var members = groups.get(i).members();
            radius[i] = Sunflower.radius(members.size(), MapPlaces.SPACING);
            for (int j = 0; j < members.size(); j++) {
                local[members.get(j)] = j;
            }
        }
        Discs discs = Discs.of(radius, tiesOfGroups());
        var spots = new MapPlaces.Spot[nodes.size()];
        var places = new ArrayList<MapPlaces.Disc>();
        for (int i = 0; i < groups.size(); i++) {
            int[] members =
                    groups.get(i).members().stream().mapToInt(each -> each).toArray();
            var layout = GroupLayout.of(members, local, group, links, MapPlaces.SPACING);
            for (int j = 0; j < members.length; j++) {
                spots[members[j]] =
                        new MapPlaces.Spot(whole(discs.x(i) + layout.x(j)), whole(discs.y(i) + layout.y(j)));
            }
            places.add(new MapPlaces.Disc(
                    whole(discs.x(i)), whole(discs.y(i)), whole(radius[i] + MapPlaces.SPACING * 0.5)));
        }
        return new MapPlaces(List.of(spots), places);
    }

    private MapLinks tiesOfGroups() {
        int[] lines = new int[3 * ties.size()];
        int count = 0;
        for (var tie : ties) {
            if (group[tie.from()] != group[tie.to()]) {
                lines[count++] = group[tie.from()];
                lines[count++] = group[tie.to()];
                lines[count++] = 1;
            }
        }
        return MapLinks.of(groups.size(), Arrays.copyOf(lines, count));
    }

    private static int[] lines(KnowledgeGraph graph, Map<NodeId, Integer> positions) {
        int[] lines = new int[3 * graph.edges().size()];
        int count = 0;
        for (var edge : graph.edges()) {
            Integer from = positions.get(edge.from());
            Integer to = positions.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                lines[count++] = from;
                lines[count++] = to;
                lines[count++] = weight(edge.relation());
            }
        }
        return Arrays.copyOf(lines, count);
    }

    /** What is said of two things counts for more than that one is named beside the other. */
    private static int weight(Relation relation) {
        return relation.equals(Relation.MENTIONS) ? 1 : 4;
    }

    private static List<Group> groups(int[] found, List<String> categories) {
        var members = new TreeMap<Integer, List<Integer>>();
        for (int node = 0; node < found.length; node++) {
            members.computeIfAbsent(found[node], id -> new ArrayList<>()).add(node);
        }
        var groups = new ArrayList<Group>();
        var loose = new ArrayList<Integer>();
        members.forEach((group, nodes) -> {
            if (group < categories.size()) {
                groups.add(new Group(categories.get(group), false, nodes));
            } else if (nodes.size() < Grouping.SMALLEST) {
                loose.addAll(nodes);
            } else {
                groups.add(new Group("", false, nodes));
            }
        });
        if (!loose.isEmpty()) {
            loose.sort(Comparator.naturalOrder());
            groups.add(new Group("", true, loose));
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.members().size()));
        return List.copyOf(groups);
    }

    private static List<Tie> ties(MapLinks links) {
        var ties = new ArrayList<Tie>();
        for (int node = 0; node < links.size(); node++) {
            for (int line = links.from(node); line < links.until(node); line++) {
                if (links.end(line) > node) {
                    ties.add(new Tie(node, links.end(line), links.weight(line)));
                }
            }
        }
        return List.copyOf(ties);
    }

    private static int whole(double value) {
        return (int) Math.round(value);
    }
}
