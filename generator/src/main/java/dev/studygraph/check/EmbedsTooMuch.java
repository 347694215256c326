package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import java.util.List;

/** A note that shows so many others that its page would be a book. */
final class EmbedsTooMuch implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        int limit = graph.configuration().limits().embedCharacters();
        return insights.embeds().tooMuch().values().stream()
                .map(embed -> Diagnostic.of(
                        Code.FILE_OVER_LIMIT,
                        embed.place(),
                        "shown as a link, as all embeds below it: embeds of more than %s characters in one note"
                                .formatted(limit),
                        "make some of them links, or raise the limit in studygraph.yml"))
                .toList();
    }
}
