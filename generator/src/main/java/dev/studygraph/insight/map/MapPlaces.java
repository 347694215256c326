package dev.studygraph.insight.map;

import java.util.List;

/**
 * Where everything of a map stands, in whole units: nodes {@link #SPACING} or so apart.
 *
 * @param nodes in the order of the sketch
 * @param groups in the order of the sketch
 */
public record MapPlaces(List<Spot> nodes, List<Disc> groups) {
    static final double SPACING = 34;

    public MapPlaces {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
    }

    /** A place. */
    public record Spot(int x, int y) {}

    /** A group's disc. */
    public record Disc(int x, int y, int radius) {}
}
