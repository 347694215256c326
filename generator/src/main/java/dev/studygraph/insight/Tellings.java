package dev.studygraph.insight;

import dev.studygraph.graph.NodeId;
import java.util.Optional;

/** The one criterion that tells any two services apart best. */
public final class Tellings {
    private final FactSheet facts;

    Tellings(FactSheet facts) {
        this.facts = facts;
    }

    /** Whether {@link #between} has one; quicker than to find the best. */
    public boolean apart(NodeId here, NodeId there) {
        int criteria = facts.distance(here, there);
        return criteria > 0 && criteria < Integer.MAX_VALUE;
    }

    /** Seen from the first; empty where no table has such a criterion. */
    public Optional<Difference> between(NodeId here, NodeId there) {
        return facts.differences(here, there).stream().findFirst();
    }
}
