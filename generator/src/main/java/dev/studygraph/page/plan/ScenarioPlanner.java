package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Confusions;
import dev.studygraph.page.Answer;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.ScenarioPage.Given;
import dev.studygraph.page.ScenarioPage.MinimalPair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the page of each scenario: the need, then the answer behind one press, why it is right and the others are not. */
final class ScenarioPlanner {
    private static final int MOST_RELATED = 6;
    /** Links from a service to the scenario it answers; shown in the open they would tell the answer. */
    private static final Set<Relation> BEHIND_THE_ANSWER = Set.of(Relation.ANSWERS);

    private final Material material;
    private final WhyNots whyNots;
    private final Walks walks;

    ScenarioPlanner(Material material) {
        this.material = material;
        this.whyNots = new WhyNots(material);
        this.walks = new Walks(material);
    }

    Stream<PlannedPage> pages() {
        return material.graph().scenarios().stream()
                .map(node -> PlannedPage.of(material.addresses().of(node.id()), ScenarioPage.class, () -> page(node))
                        .showing(() -> material.notes().paths(node)));
    }

    private ScenarioPage page(Node.Scenario scenario) {
        return new ScenarioPage(
                material.frames().of(scenario, PlainText.description(scenario.need())),
                material.addresses().of(scenario.id()),
                material.texts().inline(scenario.need()),
                scenario.answers().stream().map(this::answer).toList(),
                scenario.because().map(material.texts()::inline).orElse(RichText.EMPTY),
                whyNots.of(scenario),
                scenario.given().stream()
                        .map(fact -> new Given(fact.criterion().name(), fact.text()))
                        .toList(),
                walks.of(scenario),
                minimalPairs(scenario),
                related(scenario),
                material.notes().of(scenario),
                material.backlinks().of(scenario.id(), BEHIND_THE_ANSWER),
                scenario.sources().stream().map(material.addresses()::lineOf).toList());
    }

    private Answer answer(List<Node.AnswerPart> together) {
        return new Answer(together.stream()
                .map(part -> new Answer.Part(
                        material.addresses().linkTo(part.service()),
                        part.qualifier().orElse(""),
                        summaryOf(part.service())))
                .toList());
    }

    private RichText summaryOf(NodeId service) {
        return material.graph()
                .node(service)
                .filter(Node.Service.class::isInstance)
                .flatMap(node -> ((Node.Service) node).summary())
                .map(material.texts()::inline)
                .orElse(RichText.EMPTY);
    }

    private List<MinimalPair> minimalPairs(Node.Scenario scenario) {
        return material.insights().confusions().pairsOf(scenario.id()).stream()
                .flatMap(pair -> minimalPair(scenario, pair).stream())
                .toList();
    }

    private Optional<MinimalPair> minimalPair(Node.Scenario scenario, Confusions.MinimalPair pair) {
        boolean first = pair.first().equals(scenario.id());
        return material.graph()
                .node(first ? pair.second() : pair.first())
                .map(other -> new MinimalPair(
                        material.cards().card((Node.Scenario) other),
                        pair.criterion().name(),
                        first ? pair.firstSays() : pair.secondSays(),
                        first ? pair.secondSays() : pair.firstSays()));
    }

    /** Scenarios with an answer in common. */
    private List<ScenarioCard> related(Node.Scenario scenario) {
        Set<Node.Scenario> related = new LinkedHashSet<>();
        Cards.servicesOf(scenario)
                .forEach(service -> related.addAll(material.cards().scenarios(service)));
        related.remove(scenario);
        return related.stream().limit(MOST_RELATED).map(material.cards()::card).toList();
    }
}
