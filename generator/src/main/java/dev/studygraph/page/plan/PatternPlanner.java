package dev.studygraph.page.plan;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.KnowledgeGraph.Mention;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.PatternPage;
import dev.studygraph.page.PatternPage.FlowStep;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the page of each pattern: its flow as steps and as a picture. */
final class PatternPlanner {
    private final Material material;
    private final FlowDrawing drawings;

    PatternPlanner(Material material) {
        this.material = material;
        this.drawings = new FlowDrawing(material);
    }

    Stream<PlannedPage> pages() {
        return material.graph().patterns().stream()
                .map(node -> PlannedPage.of(material.addresses().of(node.id()), PatternPage.class, () -> page(node))
                        .showing(() -> material.notes().paths(node)));
    }

    private PatternPage page(Node.Pattern pattern) {
        var id = pattern.id();
        var notes = material.notes().of(pattern);
        var steps =
                pattern.flows().stream().flatMap(flow -> flow.steps().stream()).toList();
        String uses = String.join(
                " → ",
                pattern.uses().stream().map(material.addresses()::titleOf).toList());
        return new PatternPage(
                material.frames().of(pattern, PlainText.description(uses)),
                material.addresses().of(id),
                RichText.EMPTY,
                steps.stream().map(this::step).toList(),
                drawings.of(pattern, FlowDrawing.Size.BROAD),
                drawings.of(pattern, FlowDrawing.Size.NARROW),
                material.cards().entries(pattern.uses()),
                scenariosOf(pattern),
                List.of(),
                notes,
                material.backlinks().of(id));
    }

    private FlowStep step(Statement.Step step) {
        List<Link> services = material.graph().mentionsIn(step.text().text()).stream()
                .map(Mention::node)
                .distinct()
                .map(material.addresses()::linkTo)
                .toList();
        return new FlowStep(material.texts().inline(step.text()), services);
    }

    /** Scenarios from the same section, and those all of whose services the pattern uses together. */
    private List<ScenarioCard> scenariosOf(Node.Pattern pattern) {
        Set<Node.Scenario> scenarios = new LinkedHashSet<>();
        for (NodeId service : pattern.uses()) {
            for (var scenario : material.cards().scenarios(service)) {
                boolean sameSection =
                        scenario.origin().section().equals(pattern.origin().section());
                var services = Cards.servicesOf(scenario);
                if (sameSection || (services.size() > 1 && pattern.uses().containsAll(services))) {
                    scenarios.add(scenario);
                }
            }
        }
        return scenarios.stream().map(material.cards()::card).toList();
    }
}
