package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Confusions;
import dev.studygraph.insight.Rival;
import dev.studygraph.page.PracticePage.Option;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the wrong options of a question: the most confusable rivals, each with why it is not the answer. */
final class Distractors {
    /** A question has at least so many wrong options, if the notes know as many services. */
    private static final int ENOUGH = 3;

    private final Material material;
    private final WhyNots whyNots;
    private final Map<String, List<NodeId>> byCategory = new LinkedHashMap<>();

    Distractors(Material material) {
        this.material = material;
        this.whyNots = new WhyNots(material);
        for (var service : material.graph().services()) {
            byCategory
                    .computeIfAbsent(service.category(), category -> new ArrayList<>())
                    .add(service.id());
        }
    }

    /** A rival that nothing rules out might be right as well, so it is no option. */
    List<Option> of(Node.Scenario scenario) {
        var options = new ArrayList<Option>();
        Set<NodeId> taken = new LinkedHashSet<>(Cards.servicesOf(scenario));
        for (var rival : material.insights().rivals().of(scenario.id())) {
            if (taken.add(rival.service()) && !rival.stands()) {
                options.add(option(rival));
            }
        }
        for (var alike : alike(scenario)) {
            for (int i = 0; i < alike.size() && options.size() < ENOUGH; i++) {
                NodeId other = alike.get(i);
                if (!related(other, taken) && taken.add(other)) {
                    unlike(other, scenario).ifPresent(options::add);
                }
            }
        }
        return options;
    }

    static String keyOf(List<NodeId> services) {
        return services.stream().map(NodeId::slug).collect(Collectors.joining("+"));
    }

    RichText summaryOf(NodeId service) {
        return material.graph()
                .node(service)
                .filter(Node.Service.class::isInstance)
                .flatMap(node -> ((Node.Service) node).summary())
                .map(material.texts()::inline)
                .orElse(RichText.EMPTY);
    }

    private Option option(Rival rival) {
        var why = whyNots.of(rival);
        var reason = why.reason();
        if (reason.isEmpty() && why.differences().isEmpty()) {
            reason = summaryOf(rival.service());
        }
        boolean silent = reason.isEmpty() && why.differences().isEmpty();
        return new Option(
                rival.service().slug(),
                material.addresses().titleOf(rival.service()),
                List.of(why.rival()),
                false,
                reason,
                why.differences(),
                silent
                        ? otherNeed(rival.service(), Set.of())
                                .map(need -> material.addresses().linkTo(need.id()))
                                .orElse(null)
                        : null);
    }

    /** What one might think of: the easily confused, then what stands in the same category, in the order of the graph. */
    private List<List<NodeId>> alike(Node.Scenario scenario) {
        var alike = new ArrayList<List<NodeId>>();
        var categories = new LinkedHashSet<String>();
        for (var answer : Cards.servicesOf(scenario)) {
            alike.add(material.insights().confusions().of(answer).stream()
                    .map(Confusions.Confusion::other)
                    .toList());
            material.graph()
                    .node(answer)
                    .filter(Node.Service.class::isInstance)
                    .ifPresent(node -> categories.add(((Node.Service) node).category()));
        }
        categories.remove("");
        categories.forEach(category -> alike.add(byCategory.getOrDefault(category, List.of())));
        return alike;
    }

    private boolean related(NodeId service, Set<NodeId> others) {
        return material.graph().from(service).stream()
                        .anyMatch(edge -> edge.is(Relation.PART_OF) && others.contains(edge.to()))
                || material.graph().to(service).stream()
                        .anyMatch(edge -> edge.is(Relation.PART_OF) && others.contains(edge.from()));
    }

    /** A service no fact tells apart is an option only if another need is known to be its own. */
    private Optional<Option> unlike(NodeId service, Node.Scenario scenario) {
        return otherNeed(service, Set.copyOf(Cards.servicesOf(scenario)))
                .map(need -> new Option(
                        service.slug(),
                        material.addresses().titleOf(service),
                        List.of(material.addresses().linkTo(service)),
                        false,
                        summaryOf(service),
                        List.of(),
                        material.addresses().linkTo(need.id())));
    }

    private Optional<Node.Scenario> otherNeed(NodeId service, Set<NodeId> answers) {
        return material.cards().scenarios(service).stream()
                .filter(other -> Cards.servicesOf(other).stream().noneMatch(answers::contains))
                .findFirst();
    }
}
