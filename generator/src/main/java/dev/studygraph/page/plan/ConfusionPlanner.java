package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Confusions;
import dev.studygraph.insight.Difference;
import dev.studygraph.page.Confusion;
import dev.studygraph.page.HardestPairsPage;
import dev.studygraph.page.RichText;
import java.util.List;

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

    List<Confusion> hardest(int most) {
        return material.insights().confusions().hardest().stream()
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
                hardest(Integer.MAX_VALUE));
    }

    private Confusion confusion(Confusions.Confusion confusion) {
        var telling = confusion.telling();
        return new Confusion(
                material.addresses().linkTo(confusion.service()),
                material.addresses().linkTo(confusion.other()),
                telling.map(difference -> difference.criterion().name()).orElse(""),
                telling.map(Difference::here)
                        .map(fact -> material.texts().inline(fact.text()))
                        .orElse(RichText.EMPTY),
                telling.map(Difference::there)
                        .map(fact -> material.texts().inline(fact.text()))
                        .orElse(RichText.EMPTY),
                telling.flatMap(difference -> material.matrices().cellOf(difference.here()))
                        .orElse(null),
                pairs.linkTo(confusion.service(), confusion.other()).orElse(null));
    }
}
