package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.Statement.DecisionRead;
import java.util.List;

/**
 * Leaves out what chooses among more things than anybody holds side by side: each of a comparison would be the rival of every other, and each
 * page of a decision would tell where all other answers lead.
 */
record OptionLimit(int options, Diagnostics diagnostics) {
    List<Statement> within(List<Statement> statements) {
        return statements.stream().filter(this::isWithin).toList();
    }

    private boolean isWithin(Statement statement) {
        if (statement instanceof ComparisonRead comparison
                && comparison.options().size() > options) {
            report(statement, "shown, but not compared: a table of more than " + options + " things");
            return false;
        }
        if (statement instanceof DecisionRead decision && decision.root().ends().size() > options) {
            report(statement, "shown, but not followed: a decision with more than " + options + " ends");
            return false;
        }
        return true;
    }

    private void report(Statement statement, String what) {
        diagnostics.report(Diagnostic.of(
                Code.FILE_OVER_LIMIT,
                statement.origin().place(),
                what,
                "split it up, or raise 'options' under 'limits' in studygraph.yml"));
    }
}
