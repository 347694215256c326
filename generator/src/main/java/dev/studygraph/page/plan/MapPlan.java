package dev.studygraph.page.plan;

import dev.studygraph.insight.map.MapSketch;
import dev.studygraph.page.Link;
import java.util.List;

/**
 * The map of the graph in names and addresses; where everything stands is worked out when somebody asks the sketch.
 *
 * @param nodes in the order of the sketch
 * @param groups their names, in the order of the sketch
 * @param domains of exams
 * @param domainsOf for each node the positions of the domains that it serves
 */
public record MapPlan(
        MapSketch sketch, List<Link> nodes, List<String> groups, List<String> domains, List<List<Integer>> domainsOf) {
    public MapPlan {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        domains = List.copyOf(domains);
        domainsOf = domainsOf.stream().map(List::copyOf).toList();
    }

    /** Everything that a drawing of the map depends on, as plain values. */
    public record Content(
            List<Link> nodes,
            List<String> names,
            List<List<Integer>> domainsOf,
            List<MapSketch.Group> groups,
            List<MapSketch.Tie> ties) {}

    public Content content() {
        return new Content(nodes, groups, domainsOf, sketch.groups(), sketch.ties());
    }
}
