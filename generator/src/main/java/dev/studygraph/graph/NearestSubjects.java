package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of what a rule read once and said of several headings, each on a condition of its own, the statement of the nearest heading: rules name
 * that one first. Two can hold where a heading that nobody could read as a name turns out to be known.
 */
final class NearestSubjects {
    private final Set<Said> said = new HashSet<>();

    /** What was read, and where. */
    private record Said(String rule, Place place, List<Phrase> text) {}

    private NearestSubjects() {}

    static List<Statement> of(List<Statement> holding) {
        var nearest = new NearestSubjects();
        return holding.stream().filter(nearest::isFirst).toList();
    }

    private boolean isFirst(Statement statement) {
        if (!(statement.condition() instanceof Condition.Subject)
                && !(statement.condition() instanceof Condition.Known)) {
            return true;
        }
        String rule = statement.origin().rule();
        Place place = statement.origin().place();
        if (statement instanceof ScenarioRead read) {
            return said.add(new Said(rule, place, List.of(read.need())));
        }
        return !(statement instanceof ChooseWhen choose) || said.add(new Said(rule, place, choose.conditions()));
    }
}
