package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Difference;
import dev.studygraph.page.HardestPairsPage.Beats;
import dev.studygraph.page.HardestPairsPage.BeatsCell;
import dev.studygraph.page.HardestPairsPage.BeatsRow;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the services of each category against each other: by which cell the one is taken and not the other. */
final class BeatsPlanner {
    /** A table of more is no longer read at a glance; the rest are told by their number. */
    private static final int MOST_SERVICES = 8;

    private static final int MOST_CATEGORIES = 40;

    private final Material material;

    BeatsPlanner(Material material) {
        this.material = material;
    }

    /** In the order of the categories; those in which no cell tells any two services apart have none. */
    List<Beats> all() {
        Map<String, List<NodeId>> byCategory = new LinkedHashMap<>();
        for (var service : material.graph().services()) {
            byCategory
                    .computeIfAbsent(service.category(), category -> new ArrayList<>())
                    .add(service.id());
        }
        return byCategory.entrySet().stream()
                .flatMap(category -> of(category.getKey(), category.getValue()).stream())
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private Optional<Beats> of(String category, List<NodeId> services) {
        var tellings = material.insights().tellings();
        List<NodeId> compared = services.stream()
                .filter(service ->
                        services.stream().anyMatch(other -> !service.equals(other) && tellings.apart(service, other)))
                .toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        List<NodeId> shown = compared.subList(0, Math.min(MOST_SERVICES, compared.size()));
        return Optional.of(new Beats(
                category,
                material.cards().links(shown),
                shown.stream()
                        .map(service -> new BeatsRow(
                                material.addresses().linkTo(service),
                                shown.stream()
                                        .map(other -> cell(service, other))
                                        .toList()))
                        .toList(),
                compared.size() - shown.size()));
    }

    private BeatsCell cell(NodeId service, NodeId other) {
        return telling(service, other)
                .map(difference -> new BeatsCell(
                        difference.criterion().name(),
                        material.texts().inline(difference.here().text()),
                        material.matrices().cellOf(difference.here()).orElse(null)))
                .orElse(new BeatsCell("", RichText.EMPTY, null));
    }

    private Optional<Difference> telling(NodeId service, NodeId other) {
        return service.equals(other)
                ? Optional.empty()
                : material.insights().tellings().between(service, other);
    }
}
