package dev.studygraph.decide;

import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Options, how much each counts, and the questions that can be asked about them.
 *
 * @param weights by option; 1 + the number of scenarios it answers
 */
record DecisionTable(List<NodeId> options, List<Integer> weights, List<Column> columns) {

    /**
     * Reads a table.
     *
     * @param facts the cells; of two for the same option and criterion the first counts
     * @param weight how much an option counts, at least 1
     */
    static DecisionTable of(
            List<NodeId> options,
            List<Criterion> criteria,
            List<Fact> facts,
            ToIntFunction<NodeId> weight,
            Wording wording) {
        var cells = new HashMap<Criterion, Map<NodeId, Fact>>();
        for (var fact : facts) {
            cells.computeIfAbsent(fact.criterion(), c -> new HashMap<>()).putIfAbsent(fact.subject(), fact);
        }
        var columns = new ArrayList<Column>();
        for (var criterion : criteria) {
            columns.add(Column.of(
                    criterion,
                    Criteria.isDescriptive(criterion),
                    options,
                    cells.getOrDefault(criterion, Map.of()),
                    wording));
        }
        return new DecisionTable(
                options, options.stream().map(weight::applyAsInt).toList(), columns);
    }

    BitSet all() {
        var all = new BitSet();
        all.set(0, options.size());
        return all;
    }

    int weight(BitSet of) {
        return of.stream().map(weights::get).sum();
    }

    List<NodeId> named(BitSet of) {
        return of.stream().mapToObj(options::get).toList();
    }
}
