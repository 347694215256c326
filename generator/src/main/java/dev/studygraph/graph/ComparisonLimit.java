package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ComparisonRead;
import java.util.List;

/** Leaves out what compares more things than anybody holds side by side: each would be the rival of every other. */
record ComparisonLimit(int options, Diagnostics diagnostics) {
    List<Statement> within(List<Statement> statements) {
        return statements.stream().filter(this::isWithin).toList();
    }

    private boolean isWithin(Statement statement) {
        boolean within = !(statement instanceof ComparisonRead comparison)
                || comparison.options().size() <= options;
        if (!within) {
            diagnostics.report(Diagnostic.of(
                    Code.FILE_OVER_LIMIT,
                    statement.origin().place(),
                    "shown, but not compared: a table of more than " + options + " things",
                    "split it up, or raise 'options' under 'limits' in studygraph.yml"));
        }
        return within;
    }
}
