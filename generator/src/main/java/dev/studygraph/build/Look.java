package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.vault.Vault;
import java.util.List;

/**
 * What the notes of a vault say at one moment, without any page.
 *
 * @param diagnostics what `check` would find, but for templates and attachments
 */
public record Look(Vault vault, KnowledgeGraph graph, Insights insights, List<Diagnostic> diagnostics) {
    public Look {
        diagnostics = List.copyOf(diagnostics);
    }
}
