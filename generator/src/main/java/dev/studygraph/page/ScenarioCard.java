package dev.studygraph.page;

import java.util.List;

/**
 * A scenario in a list.
 *
 * @param answers the names of its answers
 */
public record ScenarioCard(Link scenario, List<Link> answers) {
    public ScenarioCard {
        answers = List.copyOf(answers);
    }
}
