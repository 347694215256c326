package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Difference;
import dev.studygraph.insight.Rival;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.WhyNot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a rival is not the answer: in the author's words first, then by the cells on which the two differ. */
final class WhyNots {
    private final Material material;
    private final Branches branches;

    WhyNots(Material material) {
        this.material = material;
        this.branches = new Branches(material);
    }

    /** Of a rival that nothing rules out there is nothing to say. */
    List<WhyNot> of(Node.Scenario scenario) {
        return material.insights().rivals().of(scenario.id()).stream()
                .filter(rival -> !rival.stands())
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
        if (rival.authored().flatMap(Node.RuledOut::reason).isPresent()
                || !rival.differences().isEmpty()) {
            return whyNot(rival);
        }
        var parting = material.recapAt(tree, outcome).stream()
                .flatMap(recap -> recap.question().answers().stream()
                        .filter(answer -> !answer.label().equals(recap.answer().label()))
                        .filter(answer -> answer.to().remaining().contains(rival.service()))
                        .map(answer -> parting(tree, recap.question(), recap.answer(), answer)))
                .limit(1)
                .toList();
        var known = whyNot(rival);
        return parting.isEmpty()
                ? known
                : new WhyNot(known.rival(), known.reason(), parting, known.authored(), known.source());
    }

    private WhyNot whyNot(Rival rival) {
        var reason = rival.authored()
                .flatMap(Node.RuledOut::reason)
                .map(material.texts()::inline)
                .orElse(RichText.EMPTY);
        return new WhyNot(
                material.addresses().linkTo(rival.service()),
                reason,
                rival.differences().isEmpty()
                        ? rival.parting().flatMap(this::parting).stream().toList()
                        : rival.differences().stream().map(this::difference).toList(),
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
                material.matrices().cellOf(difference.there()).orElse(null),
                material.addresses().lineOf(difference.there().origin()));
    }

    /** Where a tree parts the two: its question, with the answer that leads to each. */
    private Optional<WhyNot.Difference> parting(Rival.Parting parting) {
        return material.trees()
                .named(parting.tree())
                .map(tree -> parting(tree, parting.question(), parting.here(), parting.there()));
    }

    private WhyNot.Difference parting(
            Tree tree, Tree.Step.Question question, Tree.Answer toAnswer, Tree.Answer toRival) {
        return new WhyNot.Difference(
                question.text(),
                RichText.plain(toAnswer.label()),
                RichText.plain(toRival.label()),
                branches.linkTo(tree, question),
                question.origin().map(material.addresses()::lineOf).orElse(null));
    }
}
