package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of what was read once and said of several headings, each on a condition of its own, the statement of the nearest heading. Two can hold
 * where a heading that nobody could read as a name turns out to be known.
 */
final class NearestSubjects {
    private final Map<Said, Integer> nearest = new HashMap<>();

    /** What was read, and where. */
    private record Said(Place place, List<Phrase> text) {}

    private NearestSubjects(List<Statement> holding) {
        holding.forEach(
                statement -> said(statement).ifPresent(said -> nearest.merge(said, distance(statement), Math::min)));
    }

    static List<Statement> of(List<Statement> holding) {
        var subjects = new NearestSubjects(holding);
        return holding.stream().filter(subjects::isNearest).toList();
    }

    private boolean isNearest(Statement statement) {
        return said(statement)
                .map(said -> distance(statement) <= nearest.getOrDefault(said, 0))
                .orElse(true);
    }

    /** An item that a list stands below is nearer than any heading. */
    private static int distance(Statement statement) {
        return statement.condition() instanceof Condition.Subject subject ? subject.distance() : -1;
    }

    private static Optional<Said> said(Statement statement) {
        if (!(statement.condition() instanceof Condition.Subject)
                && !(statement.condition() instanceof Condition.Known)
                && !(statement.condition() instanceof Condition.KnownOrFound)) {
            return Optional.empty();
        }
        if (statement instanceof ScenarioRead read) {
            return Optional.of(said(statement, List.of(read.need())));
        }
        return statement instanceof ChooseWhen choose
                ? Optional.of(said(statement, choose.conditions()))
                : Optional.empty();
    }

    private static Said said(Statement statement, List<Phrase> text) {
        return new Said(statement.origin().place(), text);
    }
}
