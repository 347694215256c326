package dev.studygraph.check;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import java.util.List;

/** A tree somebody wrote that contradicts itself or the facts. */
final class AuthoredTree implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        return insights.trees().diagnostics();
    }
}
