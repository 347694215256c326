package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Reference;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notes that show each other, so that showing them in full would never end. */
final class EmbedCycle implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        return insights.embeds().circles().stream()
                .map(circle -> {
                    List<Place> places =
                            circle.stream().map(Reference::place).sorted().toList();
                    String names = circle.stream()
                            .map(embed -> "'" + embed.label() + "'")
                            .distinct()
                            .collect(Collectors.joining(" and "));
                    return new Diagnostic(
                            Code.EMBED_CYCLE,
                            places.get(0),
                            circle.size() == 1 ? names + " shows itself" : names + " show each other",
                            Optional.of("make one of them a link, without the '!'; until then it is shown as one"),
                            places.subList(1, places.size()));
                })
                .toList();
    }
}
