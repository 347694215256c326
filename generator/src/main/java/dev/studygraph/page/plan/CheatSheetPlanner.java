package dev.studygraph.page.plan;

import dev.studygraph.graph.CategoryOrder;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Coverage;
import dev.studygraph.page.CheatSheetPage;
import dev.studygraph.page.CheatSheetPage.ComparisonSheet;
import dev.studygraph.page.CheatSheetPage.Line;
import dev.studygraph.page.CheatSheetPage.ServiceSheet;
import dev.studygraph.page.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the sheet for paper: what the pages of services and comparisons say at their heads. */
final class CheatSheetPlanner {
    private static final int WHEN = 2;
    private static final int NOT = 1;
    private static final int SCENARIOS = 12;

    /** A sheet that prints for an hour is none; what is beyond is counted. */
    private static final int MOST_SERVICES = 400;

    private static final int MOST_COMPARISONS = 80;

    private final Material material;

    CheatSheetPlanner(Material material) {
        this.material = material;
    }

    CheatSheetPage page() {
        var services = byPath(material.graph().services())
                .filter(CheatSheetPlanner::says)
                .toList();
        var comparisons = material.graph().comparisons();
        var shown = services.stream().limit(MOST_SERVICES).toList();
        var link = material.lists().page("cheatsheet");
        var frame = material.frames()
                .plain(
                        link.to(),
                        link.title(),
                        material.lists().word("cheatsheet.lede"),
                        List.of(material.lists().home()));
        return new CheatSheetPage(
                frame,
                link.to(),
                sheets(shown),
                byPath(comparisons).limit(MOST_COMPARISONS).map(this::sheet).toList(),
                services.size() - shown.size(),
                Math.max(0, comparisons.size() - MOST_COMPARISONS));
    }

    private <N extends Node> Stream<N> byPath(List<N> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(node -> material.addresses().of(node.id())));
    }

    /** A service that is only named has nothing to learn on a sheet. */
    private static boolean says(Node.Service service) {
        return service.summary().isPresent() || !service.favours().isEmpty();
    }

    /** One sheet a part of the exam, those with the same services as one; what no part asks for by category. */
    private List<ServiceSheet> sheets(List<Node.Service> services) {
        var byId = new LinkedHashMap<NodeId, Node.Service>();
        services.forEach(service -> byId.put(service.id(), service));
        Map<List<NodeId>, List<String>> titles = new LinkedHashMap<>();
        for (var exam : material.insights().coverage().exams()) {
            for (var domain : exam.domains()) {
                var own = servicesOf(domain, byId.keySet());
                if (!own.isEmpty()) {
                    titles.computeIfAbsent(own, key -> new ArrayList<>())
                            .add(exam.exam().id() + " " + domain.domain().id() + ": "
                                    + domain.domain().title());
                }
            }
        }
        Map<NodeId, Node.Service> rest = new LinkedHashMap<>(byId);
        titles.keySet().forEach(asked -> asked.forEach(rest::remove));
        Map<String, List<NodeId>> byCategory = rest.values().stream()
                .collect(Collectors.groupingBy(
                        Node.Service::category, Collectors.mapping(Node.Service::id, Collectors.toList())));
        for (var category : CategoryOrder.of(material.graph())) {
            var others = byCategory.getOrDefault(category, List.of());
            if (!others.isEmpty()) {
                titles.computeIfAbsent(others, key -> new ArrayList<>()).add(category);
            }
        }
        var sheets = new ArrayList<ServiceSheet>();
        titles.forEach((ids, names) -> sheets.add(new ServiceSheet(
                "sheet-" + (sheets.size() + 1),
                names.stream().filter(name -> !name.isEmpty()).toList(),
                ids.stream().map(byId::get).map(this::line).toList())));
        return sheets;
    }

    /** Those of these services that a part of the exam asks for. */
    private List<NodeId> servicesOf(Coverage.DomainCoverage domain, Set<NodeId> among) {
        return Stream.concat(Stream.of(domain.direct()), domain.tasks().stream().map(Coverage.TaskCoverage::served))
                .flatMap(served -> served.services().stream())
                .distinct()
                .filter(among::contains)
                .sorted(Comparator.comparing(material.addresses()::of))
                .toList();
    }

    private Line line(Node.Service service) {
        return new Line(
                material.addresses().linkTo(service.id()),
                material.cards().summary(service),
                claims(service.favours(), WHEN),
                claims(service.against(), NOT));
    }

    private List<Claim> claims(List<Node.Reason> reasons, int most) {
        return reasons.stream().limit(most).map(material.cards()::claim).toList();
    }

    private ComparisonSheet sheet(Node.Comparison comparison) {
        var link = material.addresses().linkTo(comparison.id());
        String slug = link.to().value().replaceFirst("^.*/", "").replaceFirst("\\.html$", "");
        return new ComparisonSheet(
                "sheet-" + slug,
                link,
                material.matrices().of(comparison),
                material.cards().choices(comparison),
                material.cards().scenariosOf(comparison).stream()
                        .limit(SCENARIOS)
                        .map(material.cards()::card)
                        .toList());
    }
}
