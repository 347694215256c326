package dev.studygraph.page.plan;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.FindPage;
import dev.studygraph.page.FindPage.Requirement;
import dev.studygraph.page.FindPage.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans the page on which requirements are ticked and candidates drop out. */
final class FindPlanner {
    /** A criterion with more values than this describes and does not sort. */
    private static final int MOST_VALUES = 8;

    private final Material material;

    FindPlanner(Material material) {
        this.material = material;
    }

    FindPage page() {
        var link = material.lists().page("find");
        Map<Criterion, Map<String, Set<NodeId>>> criteria = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (var fact : material.graph().facts()) {
            for (var key : fact.value().keys()) {
                labels.putIfAbsent(key, labelOf(fact, key));
                criteria.computeIfAbsent(fact.criterion(), criterion -> new LinkedHashMap<>())
                        .computeIfAbsent(key, value -> new LinkedHashSet<>())
                        .add(fact.subject());
            }
        }
        var requirements = new ArrayList<Requirement>();
        criteria.forEach((criterion, values) -> {
            boolean sorts = values.size() >= 2 && values.size() <= MOST_VALUES;
            boolean shares = values.values().stream().anyMatch(services -> services.size() > 1);
            if (sorts && shares) {
                requirements.add(requirement(criterion, values, labels));
            }
        });
        var candidates = new TreeSet<NodeId>();
        material.graph().facts().forEach(fact -> candidates.add(fact.subject()));
        return new FindPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                requirements,
                material.cards().links(List.copyOf(candidates)));
    }

    private Requirement requirement(Criterion criterion, Map<String, Set<NodeId>> values, Map<String, String> labels) {
        var shown = new ArrayList<Value>();
        int number = 1;
        for (var entry : values.entrySet()) {
            shown.add(new Value(
                    labels.getOrDefault(entry.getKey(), entry.getKey()),
                    criterion.slug() + "-" + number++,
                    material.cards().links(List.copyOf(entry.getValue()))));
        }
        var settings = material.graph().configuration().criteria().get(criterion.name());
        String question =
                settings == null ? criterion.name() : settings.question().orElse(criterion.name());
        return new Requirement(criterion.name(), question, criterion.slug(), shown);
    }

    /** A plain cell is its own label; a value out of a list is shown as it was normalised. */
    private static String labelOf(Fact fact, String key) {
        if (fact.value().keys().size() > 1) {
            return key;
        }
        String text = fact.text().text().strip();
        return fact.value()
                .qualifier()
                .map(qualifier -> text.replace("(" + qualifier + ")", "").strip())
                .filter(label -> !label.isEmpty())
                .orElse(text);
    }
}
