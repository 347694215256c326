package dev.studygraph.page;

import java.util.List;

/**
 * A decision tree in a list.
 *
 * @param authored whether a person wrote it; otherwise it was worked out from facts
 * @param expectedQuestions mean number of questions to an outcome
 * @param worstQuestions most questions to an outcome
 */
public record TreeCard(Link tree, boolean authored, double expectedQuestions, int worstQuestions, List<Link> options) {
    public TreeCard {
        options = List.copyOf(options);
    }
}
