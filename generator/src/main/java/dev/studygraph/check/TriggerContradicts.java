package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.Triggers;
import java.util.List;
import java.util.Optional;

/** A wording that one place takes for one answer and another place for another. */
final class TriggerContradicts implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        return insights.triggers().phrases().stream()
                .filter(Triggers.Trigger::contradicts)
                .map(trigger -> {
                    var places = trigger.pointers().stream()
                            .map(Triggers.Pointer::place)
                            .sorted()
                            .toList();
                    return new Diagnostic(
                            Code.TRIGGER_CONTRADICTS,
                            places.get(0),
                            "'%s' points to %s".formatted(trigger.phrase(), Titles.of(trigger.services(), graph)),
                            Optional.of("say in each place what else must hold"),
                            places.subList(1, places.size()));
                })
                .toList();
    }
}
