package dev.studygraph.check;

import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.decide.Walk;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Insights;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scenario whose facts lead through a tree to something else than its answer. */
final class ScenarioAstray implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var found = new ArrayList<Diagnostic>();
        for (var verdict : insights.trials().verdicts()) {
            if (verdict.outcome() == ScenarioVerdict.Outcome.WRONG
                    && graph.node(verdict.scenario()).orElse(null) instanceof Node.Scenario scenario) {
                insights.trees()
                        .named(verdict.tree())
                        .ifPresent(tree -> found.add(astray(verdict, scenario, tree, graph)));
            }
        }
        return found;
    }

    private static Diagnostic astray(ScenarioVerdict verdict, Node.Scenario scenario, Tree tree, KnowledgeGraph graph) {
        var question = verdict.stoppedAt().orElseThrow();
        var given = scenario.given().stream()
                .filter(fact -> question.criterion().equals(Optional.of(fact.criterion())))
                .findFirst();
        boolean explicit = given.filter(Node.GivenFact::explicit).isPresent();
        String stated =
                given.map(fact -> fact.criterion().name() + " = " + fact.text()).orElse(question.text());
        boolean lost = verdict.walk() instanceof Walk.NoSuchAnswer stop
                && stop.question().equals(question);
        String message = lost
                ? "question %s of '%s' ('%s') has no answer for '%s'"
                        .formatted(verdict.wrongAt(), tree.title(), question.text(), stated)
                : "'%s' goes astray at question %s of '%s' ('%s'): '%s' leaves %s out"
                        .formatted(
                                scenario.title(),
                                verdict.wrongAt(),
                                tree.title(),
                                question.text(),
                                stated,
                                Titles.of(
                                        Trees.answers(scenario).stream()
                                                .filter(tree.options()::contains)
                                                .toList(),
                                        graph));
        var others = new ArrayList<Place>();
        question.origin().ifPresent(origin -> others.add(origin.place()));
        return new Diagnostic(
                explicit ? Code.GIVEN_GOES_ASTRAY : Code.SCENARIO_GOES_ASTRAY,
                scenario.origin().place(),
                message,
                Optional.of("change the given fact, the answer, or the cell or question that disagrees"),
                others);
    }
}
