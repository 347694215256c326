package dev.studygraph.check;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import java.util.List;

/** One thing that may be wrong with a vault as a whole. */
interface Lint {
    List<Diagnostic> findings(KnowledgeGraph graph, Insights insights);
}
