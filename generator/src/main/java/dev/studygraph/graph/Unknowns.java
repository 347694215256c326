package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is certain of known names and only found of others: decided once, by the names there are without it, so that none vouches for itself. */
final class Unknowns {
    private Unknowns() {}

    /** The statements, those of unknown names less sure and with names of their own. */
    static List<Statement> settled(Catalogue catalogue, List<Statement> statements, Conditions conditions) {
        var settled = new ArrayList<Statement>();
        var unknown = new ArrayList<Statement>();
        for (var statement : statements) {
            if (statement instanceof Statement.ScenarioRead scenario
                    && scenario.condition() instanceof Condition.KnownOrFound
                    && !conditions.hold(scenario.condition())) {
                unknown.add(scenario.unknown());
                settled.add(unknown.get(unknown.size() - 1));
            } else {
                settled.add(statement);
            }
        }
        if (!unknown.isEmpty()) {
            Minting.add(catalogue, unknown, conditions);
        }
        return List.copyOf(settled);
    }
}
