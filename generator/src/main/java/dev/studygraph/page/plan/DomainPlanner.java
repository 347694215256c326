package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Coverage;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage.Filter;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the list of scenarios by the domains of exams; those of a service or a tag stand on its page. */
final class DomainPlanner {
    private static final SitePath PATH = SitePath.of("domains/index.html");

    private final Material material;
    private final Map<String, List<NodeId>> scenarios = new LinkedHashMap<>();

    DomainPlanner(Material material) {
        this.material = material;
        for (var exam : material.insights().coverage().exams()) {
            for (var domain : exam.domains()) {
                var served = servedBy(domain);
                if (!served.isEmpty()) {
                    scenarios.put(
                            exam.exam().id() + " " + domain.domain().id() + ": "
                                    + domain.domain().title(),
                            served);
                }
            }
        }
    }

    private static List<NodeId> servedBy(Coverage.DomainCoverage domain) {
        return Stream.concat(Stream.of(domain.direct()), domain.tasks().stream().map(Coverage.TaskCoverage::served))
                .flatMap(served -> served.scenarios().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Nothing where no scenario serves an exam. */
    Optional<ListPages.Listing> listing() {
        return link().map(here -> {
            var groups = new ArrayList<EntryGroup>();
            scenarios.forEach((domain, nodes) -> groups.add(new EntryGroup(
                    domain, ListPlanner.anchorOf(domain), material.cards().entries(nodes))));
            return new ListPages.Listing(
                    here,
                    "",
                    List.of(material.lists().home(), material.lists().of(NodeId.Kind.SCENARIO)),
                    count(),
                    ListPages.of(PATH, groups),
                    List.of());
        });
    }

    /** What leads there from the list of all scenarios. */
    List<Filter> filters() {
        return link().map(here -> new Filter(here, count(), false)).stream().toList();
    }

    private Optional<Link> link() {
        return scenarios.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.of(PATH, material.lists().word("page.domains"), null));
    }

    private int count() {
        return (int)
                scenarios.values().stream().flatMap(List::stream).distinct().count();
    }
}
