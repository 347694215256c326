package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of all decision trees.
 *
 * @param overview the tree that joins them, if there is more than one
 */
public record DecisionsPage(
        Frame frame,
        SitePath path,
        @Nullable Link start,
        @Nullable Branch overview,
        @Nullable Drawing drawing,
        List<TreeCard> trees)
        implements Page {
    public DecisionsPage {
        trees = List.copyOf(trees);
    }
}
