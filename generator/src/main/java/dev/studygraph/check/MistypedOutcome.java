package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Decision.Step;
import dev.studygraph.insight.Insights;
import dev.studygraph.source.Spelling;
import java.util.List;
import java.util.stream.Stream;

/** An outcome of an authored tree that nothing describes and that is spelled nearly like a service that something does. */
final class MistypedOutcome implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var described = graph.services().stream()
                .filter(service -> !service.stub())
                .flatMap(service -> Stream.concat(Stream.of(service.title()), service.aliases().stream()))
                .toList();
        return graph.decisions().stream()
                .flatMap(decision -> outcomes(decision.root())
                        .flatMap(outcome -> outcome.services().stream()
                                .flatMap(service -> graph.node(service).stream())
                                .filter(node -> node instanceof Node.Service service && service.stub())
                                .flatMap(node -> finding(decision, outcome, node.title(), described))))
                .toList();
    }

    private static Stream<Diagnostic> finding(
            Node.Decision decision, Step.Outcome outcome, String named, List<String> described) {
        return Spelling.nearest(named, described, 1).stream()
                .map(nearest -> Diagnostic.of(
                        Code.TREE_TARGET_UNKNOWN,
                        outcome.origin().place(),
                        "'%s' leads to '%s', which no note describes".formatted(decision.title(), named),
                        "did you mean '%s'?".formatted(nearest)));
    }

    private static Stream<Step.Outcome> outcomes(Step step) {
        return step instanceof Step.Question question
                ? question.answers().stream().flatMap(answer -> outcomes(answer.to()))
                : Stream.of((Step.Outcome) step);
    }
}
