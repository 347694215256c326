package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A question of a decision tree with the answer that was given.
 *
 * @param at the page of the question
 * @param change the page to go to for another answer, where that is not {@code at}
 */
public record Step(
        String question, String answer, Link at, @Nullable Link change) {}
