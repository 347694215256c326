package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Insights;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;

/** Things of which each must be read before the other. */
final class RequiresCycle implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        return insights.studyPath().cycles().stream()
                .map(cycle -> {
                    List<Place> places = cycle.stream()
                            .flatMap(id -> graph.node(id).map(Node::origin).stream())
                            .map(origin -> origin.place())
                            .sorted()
                            .toList();
                    return new Diagnostic(
                            Code.REQUIRES_CYCLE,
                            places.get(0),
                            "%s require each other".formatted(Titles.of(cycle, graph)),
                            Optional.of("take one 'requires' or 'part-of' out; until then the weightier is read first"),
                            places.subList(1, places.size()));
                })
                .toList();
    }
}
