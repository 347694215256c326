package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
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
 * @param parting where a tree tells the two apart, if no fact does
 */
public record Rival(
        NodeId service,
        NodeId answer,
        Optional<Node.RuledOut> authored,
        List<Difference> differences,
        Optional<Parting> parting) {
    public Rival {
        differences = List.copyOf(differences);
    }

    /**
     * A question whose answers lead to the one or to the other.
     *
     * @param tree the tree's slug
     */
    public record Parting(String tree, Tree.Step.Question question, Tree.Answer here, Tree.Answer there) {}

    /** Whether neither the author nor a fact nor a tree rules the rival out. */
    public boolean stands() {
        return authored.isEmpty() && differences.isEmpty() && parting.isEmpty();
    }
}
