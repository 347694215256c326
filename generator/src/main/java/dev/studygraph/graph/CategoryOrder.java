package dev.studygraph.graph;

import dev.studygraph.graph.name.NaturalOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The order in which categories of services stand wherever services are shown by category. */
public final class CategoryOrder {
    private static final Comparator<String> BY_TITLE = Comparator.comparing(
                    (String category) -> category.toLowerCase(Locale.ROOT), NaturalOrder.INSTANCE)
            .thenComparing(Comparator.naturalOrder());

    private CategoryOrder() {}

    /** First those that the configuration names, as it names them, then what else services have, by title; no category at all is an empty one. */
    public static List<String> of(KnowledgeGraph graph) {
        Set<String> order = new LinkedHashSet<>(graph.configuration().categories());
        graph.services().stream().map(Node.Service::category).sorted(BY_TITLE).forEach(order::add);
        return List.copyOf(order);
    }
}
