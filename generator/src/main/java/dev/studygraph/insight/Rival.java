package dev.studygraph.insight;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.List;
import java.util.Optional;

/**
 * A service that might have been the answer, and why it is not.
 *
 * @param answer the answer it is held against
 * @param authored what the author says himself
 * @param differences the one to three criteria that rule it out, most telling first; empty where no fact does
 */
public record Rival(NodeId service, NodeId answer, Optional<Node.RuledOut> authored, List<Difference> differences) {
    public Rival {
        differences = List.copyOf(differences);
    }

    /** Whether neither the author nor a fact rules the rival out. */
    public boolean stands() {
        return authored.isEmpty() && differences.isEmpty();
    }
}
