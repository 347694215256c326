package dev.studygraph.page.plan;

import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Confusions;
import dev.studygraph.insight.Difference;
import dev.studygraph.page.Confusion;
import dev.studygraph.page.HardestPairsPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans what is easily taken for each other, with the criterion that tells each pair apart. */
final class ConfusionPlanner {
    private final Material material;
    private final Pairs pairs;

    ConfusionPlanner(Material material, Pairs pairs) {
        this.material = material;
        this.pairs = pairs;
    }

    List<Confusion> of(NodeId service) {
        return material.insights().confusions().of(service).stream()
                .map(this::confusion)
                .toList();
    }

    private List<Confusion> hardest() {
        return material.insights().confusions().hardest().stream()
                .map(this::confusion)
                .toList();
    }

    /** Some of the hardest, first those of which a table says what tells them apart. */
    List<Confusion> hardest(int most) {
        return material.insights().confusions().hardest().stream()
                .sorted(Comparator.comparing(pair -> pair.telling().isEmpty()))
                .limit(most)
                .map(this::confusion)
                .toList();
    }

    HardestPairsPage page() {
        var link = material.lists().page("hardest-pairs");
        return new HardestPairsPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                hardest(),
                minimalPairs(),
                new BeatsPlanner(material).all());
    }

    /** Two services beside each other, with what tells them apart. */
    Confusion between(NodeId service, NodeId other) {
        return confusion(service, other, material.insights().tellings().between(service, other));
    }

    private Confusion confusion(Confusions.Confusion confusion) {
        return confusion(confusion.service(), confusion.other(), confusion.telling());
    }

    private Confusion confusion(NodeId service, NodeId other, Optional<Difference> telling) {
        var ruledOut = telling.isPresent() ? Optional.<RuledOut>empty() : ruledOut(service, other);
        return new Confusion(
                material.addresses().linkTo(service),
                material.addresses().linkTo(other),
                telling.map(difference -> difference.criterion().name()).orElse(""),
                telling.map(Difference::here).map(this::within).orElse(RichText.EMPTY),
                telling.map(Difference::there).map(this::within).orElse(RichText.EMPTY),
                telling.flatMap(difference -> material.matrices().cellOf(difference.here()))
                        .orElse(null),
                ruledOut.map(found -> material.cards().card(found.scenario()).scenario())
                        .orElse(null),
                ruledOut.flatMap(found -> found.not().reason())
                        .map(material.texts()::inline)
                        .orElse(RichText.EMPTY),
                pairs.linkTo(service, other).orElse(null));
    }

    /** A cell as part of a sentence, without a full stop of its own. */
    private RichText within(Fact fact) {
        String text = fact.text().text();
        boolean stops = text.endsWith(".") && !text.endsWith("..");
        return material.texts().inline(stops ? fact.text().part(0, text.length() - 1) : fact.text());
    }

    /** A scenario that one of two services answers, and why the author rules the other out. */
    private record RuledOut(Node.Scenario scenario, Node.RuledOut not) {}

    private Optional<RuledOut> ruledOut(NodeId one, NodeId other) {
        return Stream.of(new NodeId[] {one, other}, new NodeId[] {other, one})
                .flatMap(pair -> material.cards().scenarios(pair[0]).stream()
                        .flatMap(scenario -> scenario.not().stream()
                                .filter(not -> not.service().equals(pair[1])
                                        && not.reason().isPresent())
                                .map(not -> new RuledOut(scenario, not))))
                .findFirst();
    }

    private List<HardestPairsPage.MinimalPair> minimalPairs() {
        return material.insights().confusions().minimalPairs().stream()
                .flatMap(pair -> card(pair.first()).stream()
                        .flatMap(first -> card(pair.second()).stream()
                                .map(second -> new HardestPairsPage.MinimalPair(
                                        first, second, pair.criterion().name(), pair.firstSays(), pair.secondSays()))))
                .toList();
    }

    private Optional<ScenarioCard> card(NodeId scenario) {
        return material.graph().node(scenario).map(Node.Scenario.class::cast).map(material.cards()::card);
    }
}
