package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.Rival;
import java.util.ArrayList;
import java.util.List;

/** A scenario with a rival from the same comparison or tree that neither its author nor any fact rules out. */
final class AmbiguousScenario implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var found = new ArrayList<Diagnostic>();
        for (var scenario : graph.scenarios()) {
            var standing = insights.rivals().of(scenario.id()).stream()
                    .filter(Rival::stands)
                    .map(Rival::service)
                    .toList();
            if (!standing.isEmpty()) {
                found.add(Diagnostic.of(
                        Code.AMBIGUOUS_SCENARIO,
                        scenario.origin().place(),
                        "nothing rules %s out for '%s'".formatted(Titles.of(standing, graph), scenario.title()),
                        "say why not with a line 'Not: …', or add a criterion on which they differ"));
            }
        }
        return found;
    }
}
