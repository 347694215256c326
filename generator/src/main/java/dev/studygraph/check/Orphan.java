package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import java.util.List;

/**
 * A service that a note states and that nothing leads to and that leads nowhere: no scenario, comparison, tree, pattern or mention. Of one that
 * only a heading names nobody said that it should.
 */
final class Orphan implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        return graph.services().stream()
                .filter(service -> !service.stub())
                .filter(service -> service.origin().confidence() == Confidence.STATED)
                .filter(service -> graph.to(service.id()).stream()
                        .allMatch(edge -> edge.from().equals(service.id())))
                .filter(service -> graph.from(service.id()).stream()
                        .allMatch(edge -> edge.to().equals(service.id())))
                .map(service -> Diagnostic.of(
                        Code.ORPHAN,
                        service.origin().place(),
                        "nothing leads to '%s', and it leads nowhere".formatted(service.title()),
                        "mention it where a reader would look for it"))
                .toList();
    }
}
