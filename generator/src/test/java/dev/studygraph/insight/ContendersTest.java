package dev.studygraph.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Tree.Answer;
import dev.studygraph.decide.Tree.Step;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContendersTest {
    private static final List<NodeId> MANY = services(0, 150);

    @Test
    void inASmallTreeEachStandsBesideAllOthers() {
        var few = services(0, 3);
        var tree = tree("few", few, outcome("end", few));
        var contenders = Contenders.of(new Trees(List.of(tree), List.of()));
        assertThat(contenders.beside(few.get(1))).containsExactlyElementsOf(few);
        assertThat(contenders.at(tree, (Step.Outcome) tree.root())).isEqualTo(few);
    }

    @Test
    void inALargeTreeEachStandsBesideThoseThatTheLastQuestionsPartItFrom() {
        var alike = outcome("alike", MANY.subList(0, 2));
        var alone = outcome("alone", MANY.subList(2, 40));
        var near = question("near", MANY.subList(0, 40), alike, alone);
        var unparted = outcome("unparted", MANY.subList(40, 150));
        var tree = tree("many", MANY, question("root", MANY, near, unparted));
        var contenders = Contenders.of(new Trees(List.of(tree), List.of()));
        assertThat(contenders.beside(MANY.get(0))).containsExactlyElementsOf(MANY.subList(0, 40));
        assertThat(contenders.at(tree, alone)).containsExactlyElementsOf(MANY.subList(0, 40));
        assertThat(contenders.at(tree, unparted)).isEmpty();
        assertThat(contenders.beside(MANY.get(149))).isEmpty();
    }

    @Test
    void whatStandsBesideAServiceInSeveralTreesIsTakenTogether() {
        var one = tree("one", services(0, 2), outcome("end", services(0, 2)));
        var other = tree("other", services(1, 4), outcome("end", services(1, 4)));
        var contenders = Contenders.of(new Trees(List.of(one, other), List.of()));
        assertThat(contenders.beside(services(1, 2).get(0))).containsExactlyElementsOf(services(0, 4));
    }

    private static List<NodeId> services(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new NodeId(NodeId.Kind.SERVICE, "service-" + number))
                .toList();
    }

    private static Tree tree(String slug, List<NodeId> options, Step root) {
        return new Tree(slug, slug, Tree.Provenance.INDUCED, Optional.empty(), options, root, 1, 1, 2, List.of());
    }

    private static Step.Question question(String slug, List<NodeId> remaining, Step yes, Step no) {
        var answers = List.of(new Answer("yes", List.of("yes"), yes), new Answer("no", List.of("no"), no));
        return new Step.Question(slug, slug + "?", Optional.empty(), answers, remaining, Optional.empty());
    }

    private static Step.Outcome outcome(String slug, List<NodeId> services) {
        return new Step.Outcome(slug, services, "", services);
    }
}
