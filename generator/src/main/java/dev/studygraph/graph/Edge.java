package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import java.util.Optional;

/**
 * A relation between two nodes, resolved.
 *
 * @param sentence the sentence the relation stands in, where there is one
 */
public record Edge(NodeId from, NodeId to, Relation relation, Origin origin, Optional<String> sentence) {
    /** Whether it is of this relation. */
    public boolean is(Relation wanted) {
        return relation.equals(wanted);
    }
}
