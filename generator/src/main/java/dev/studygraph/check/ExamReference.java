package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Insights;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A reference to an exam, domain or task that {@code studygraph.yml} does not list. */
final class ExamReference implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        if (graph.configuration().exams().isEmpty()) {
            return List.of();
        }
        return new TreeMap<>(insights.coverage().unknown())
                .entrySet().stream()
                        .map(entry -> {
                            List<Place> notes = entry.getValue().stream()
                                    .flatMap(id -> graph.node(id).map(Node::origin).stream())
                                    .map(origin -> Place.startOf(origin.place().path()))
                                    .distinct()
                                    .sorted()
                                    .toList();
                            return new Diagnostic(
                                    Code.EXAM_REFERENCE_UNKNOWN,
                                    notes.get(0),
                                    "no exam task is called '%s'".formatted(entry.getKey()),
                                    Optional.of("write EXAM/TASK as 'exam:' in studygraph.yml lists them"),
                                    notes.subList(1, notes.size()));
                        })
                        .toList();
    }
}
