package dev.studygraph.decide;

import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion with all that the comparisons of a vault say about it together: what a reader can ask for.
 *
 * @param question as the trees ask it
 * @param descriptive whether its cells describe rather than tell apart
 * @param answers every value that a cell has, in the order of the graph
 * @param cells one fact for each service; of several the first that decides
 */
public record Requirement(
        Criterion criterion, String question, boolean descriptive, List<Answer> answers, Map<NodeId, Fact> cells) {

    /**
     * A value that can be asked for.
     *
     * @param key as normalised
     * @param label in the words of the cells
     */
    public record Answer(String key, String label) {}

    /** Every criterion of a graph, in the order of its facts. */
    public static List<Requirement> all(KnowledgeGraph graph) {
        var wording = Wording.of(graph.configuration());
        var cells = new LinkedHashMap<Criterion, Map<NodeId, Fact>>();
        for (var fact : graph.facts()) {
            cells.computeIfAbsent(fact.criterion(), criterion -> new LinkedHashMap<>())
                    .merge(fact.subject(), fact, (first, next) -> decides(first) || !decides(next) ? first : next);
        }
        return cells.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), wording))
                .toList();
    }

    private static Requirement of(Criterion criterion, Map<NodeId, Fact> cells, Wording wording) {
        boolean descriptive = Criteria.isDescriptive(criterion);
        var column = Column.of(criterion, descriptive, List.copyOf(cells.keySet()), cells, wording);
        var answers = column.answers().stream()
                .map(answer -> new Answer(answer.key(), answer.label()))
                .toList();
        return new Requirement(criterion, column.question(), descriptive, answers, cells);
    }

    private static boolean decides(Fact fact) {
        return !fact.value().any();
    }
}
