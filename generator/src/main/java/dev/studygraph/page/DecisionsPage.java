package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of all decision trees.
 *
 * @param overview what a reader may be trying to do, each with the trees and services that serve it; empty if there are no trees
 */
public record DecisionsPage(
        Frame frame, SitePath path, @Nullable Link start, List<Branch> overview, List<TreeCard> trees) implements Page {
    public DecisionsPage {
        overview = List.copyOf(overview);
        trees = List.copyOf(trees);
    }
}
