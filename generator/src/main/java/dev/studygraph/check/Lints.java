package dev.studygraph.check;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import java.util.List;

/** All lints, in one place; {@code checks:} in {@code studygraph.yml} switches each off by the id of its diagnostic. */
public final class Lints {
    private static final List<Lint> ALL = List.of(
            new AuthoredTree(),
            new MistypedOutcome(),
            new NotSeparable(),
            new ScenarioAstray(),
            new AmbiguousScenario(),
            new TriggerContradicts(),
            new RequiresCycle(),
            new ExamReference(),
            new EmbedCycle(),
            new EmbedsTooMuch(),
            new LookAlike(),
            new Orphan(),
            new VolatileUndated());

    private Lints() {}

    /** What is wrong, in the order of the lints. */
    public static List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var checks = graph.configuration().checks();
        return ALL.stream()
                .flatMap(lint -> lint.findings(graph, insights).stream())
                .filter(diagnostic -> checks.getOrDefault(diagnostic.code().id(), true))
                .toList();
    }
}
