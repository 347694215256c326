package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a decision tree.
 *
 * @param end the outcome, or the question at which the way is lost; null where no step can be taken
 * @param arrived whether the way ends at an outcome that holds the answer
 */
public record Walk(Link tree, List<Step> steps, @Nullable Link end, boolean arrived) {
    public Walk {
        steps = List.copyOf(steps);
    }
}
