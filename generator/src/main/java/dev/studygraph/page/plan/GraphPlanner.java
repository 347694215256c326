package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Coverage;
import dev.studygraph.insight.map.MapSketch;
import dev.studygraph.page.GraphPage;
import dev.studygraph.page.GraphPage.Cluster;
import dev.studygraph.page.PageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Plans the page with the map of everything. */
final class GraphPlanner {
    /** Up to so many nodes the lists beside the map name every one. */
    private static final int ALL_LISTED = 600;

    private static final int LISTED_OF_CLUSTER = 12;
    private static final int MOST_CLUSTERS = 60;

    private final Material material;
    private final MapSketch sketch;
    private final List<String> names;

    GraphPlanner(Material material) {
        this.material = material;
        this.sketch = MapSketch.of(material.graph(), material.insights().importance());
        this.names = sketch.groups().stream().map(this::nameOf).toList();
    }

    GraphPage page() {
        var link = material.lists().page("graph");
        var frame = material.frames()
                .plain(
                        link.to(),
                        link.title(),
                        material.lists().word("graph.lede"),
                        List.of(material.lists().home()));
        return new GraphPage(
                frame.withScripts(List.of("js/graph-map.js")),
                link.to(),
                sketch.nodes().size(),
                sketch.ties().size(),
                clusters(),
                kinds(),
                domains());
    }

    /** The same for the script that draws. */
    MapPlan map() {
        var domainsOf = new HashMap<NodeId, List<Integer>>();
        int domain = 0;
        for (var exam : material.insights().coverage().exams()) {
            for (var covered : exam.domains()) {
                for (var node : served(covered)) {
                    domainsOf.computeIfAbsent(node, id -> new ArrayList<>()).add(domain);
                }
                domain++;
            }
        }
        return new MapPlan(
                sketch,
                sketch.nodes().stream().map(material.addresses()::linkTo).toList(),
                names,
                domains(),
                sketch.nodes().stream()
                        .map(node -> domainsOf.getOrDefault(node, List.of()))
                        .toList());
    }

    private List<Cluster> clusters() {
        boolean all = sketch.nodes().size() <= ALL_LISTED;
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < Math.min(sketch.groups().size(), all ? ALL_LISTED : MOST_CLUSTERS); i++) {
            var members = sketch.groups().get(i).members();
            int shown = all ? members.size() : Math.min(LISTED_OF_CLUSTER, members.size());
            var entries = members.subList(0, shown).stream()
                    .map(member -> material.addresses().linkTo(sketch.nodes().get(member)))
                    .toList();
            clusters.add(new Cluster(names.get(i), members.size(), entries, members.size() - shown));
        }
        return clusters;
    }

    /** A group is called after what its services are listed under, else after its most important node. */
    private String nameOf(MapSketch.Group group) {
        if (group.loose()) {
            return material.lists().word("graph.loose");
        }
        return group.category().isEmpty()
                ? material.addresses()
                        .titleOf(sketch.nodes().get(group.members().get(0)))
                : group.category();
    }

    private List<PageKind> kinds() {
        return sketch.nodes().stream()
                .map(Addresses::kindOf)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> domains() {
        return material.insights().coverage().exams().stream()
                .flatMap(exam -> exam.domains().stream()
                        .map(domain -> exam.exam().id() + " " + domain.domain().id() + ": "
                                + domain.domain().title()))
                .toList();
    }

    private static List<NodeId> served(Coverage.DomainCoverage domain) {
        return Stream.concat(Stream.of(domain.direct()), domain.tasks().stream().map(Coverage.TaskCoverage::served))
                .flatMap(served -> Stream.of(served.services(), served.scenarios(), served.others()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
