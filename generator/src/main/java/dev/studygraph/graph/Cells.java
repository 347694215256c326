package dev.studygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts by what they are about: a table of thousands of rows is looked through once. */
public final class Cells {
    private final Map<NodeId, Map<Criterion, Fact>> facts = new HashMap<>();

    private Cells() {}

    /** The first fact counts where several say something of the same subject and criterion. */
    public static Cells of(List<Fact> facts) {
        var cells = new Cells();
        for (var fact : facts) {
            cells.facts
                    .computeIfAbsent(fact.subject(), subject -> new HashMap<>())
                    .putIfAbsent(fact.criterion(), fact);
        }
        return cells;
    }

    public Optional<Fact> of(NodeId subject, Criterion criterion) {
        return Optional.ofNullable(facts.getOrDefault(subject, Map.of()).get(criterion));
    }
}
