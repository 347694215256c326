package dev.studygraph.page;

import java.util.List;

/**
 * A question of a decision tree with the answer that was given.
 *
 * @param at the page of the question
 * @param changes for each other answer, named by it, the page it leads to when the later answers are kept as far as they apply;
 *     none where there are too many to list
 */
public record Step(String question, String answer, Link at, List<Link> changes) {
    public Step {
        changes = List.copyOf(changes);
    }
}
