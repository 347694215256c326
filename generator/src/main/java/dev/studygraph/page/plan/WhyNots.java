package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Difference;
import dev.studygraph.insight.Rival;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.WhyNot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a rival is not the answer: in the author's words first, then by the cells on which the two differ. */
final class WhyNots {
    private final Material material;

    WhyNots(Material material) {
        this.material = material;
    }

    List<WhyNot> of(Node.Scenario scenario) {
        return material.insights().rivals().of(scenario.id()).stream()
                .map(this::whyNot)
                .toList();
    }

    List<WhyNot> of(Tree tree, Tree.Step.Outcome outcome) {
        return material.insights().rivals().of(tree, outcome).stream()
                .map(rival -> whyNot(rival, tree, outcome))
                .toList();
    }

    WhyNot of(Rival rival) {
        return whyNot(rival);
    }

    /** Where no note and no fact says why, the answers do: the first one that leads the rival another way. */
    private WhyNot whyNot(Rival rival, Tree tree, Tree.Step.Outcome outcome) {
        var known = whyNot(rival);
        if (!known.reason().isEmpty() || !known.differences().isEmpty()) {
            return known;
        }
        var parting = material.recapAt(tree, outcome).stream()
                .flatMap(recap -> recap.question().answers().stream()
                        .filter(answer -> !answer.label().equals(recap.answer().label()))
                        .filter(answer -> answer.to().remaining().contains(rival.service()))
                        .map(answer -> new WhyNot.Difference(
                                recap.question().text(),
                                RichText.plain(recap.answer().label()),
                                RichText.plain(answer.label()),
                                null)))
                .limit(1)
                .toList();
        return new WhyNot(known.rival(), known.reason(), parting, known.authored(), known.source());
    }

    private WhyNot whyNot(Rival rival) {
        var reason = rival.authored()
                .flatMap(Node.RuledOut::reason)
                .map(material.texts()::inline)
                .orElse(RichText.EMPTY);
        return new WhyNot(
                material.addresses().linkTo(rival.service()),
                reason,
                rival.differences().stream().map(this::difference).toList(),
                rival.authored().isPresent(),
                sourceOf(rival));
    }

    private @Nullable SourceLine sourceOf(Rival rival) {
        return rival.authored()
                .map(authored -> material.addresses().lineOf(authored.origin()))
                .orElse(null);
    }

    private WhyNot.Difference difference(Difference difference) {
        return new WhyNot.Difference(
                difference.criterion().name(),
                material.texts().inline(difference.here().text()),
                material.texts().inline(difference.there().text()),
                material.matrices().cellOf(difference.there()).orElse(null));
    }
}
