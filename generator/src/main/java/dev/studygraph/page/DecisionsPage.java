package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of all decision trees.
 *
 * @param overview what a reader may be trying to do, each with the trees and services that serve it; empty if there are no trees
 * @param drawing the overview from the goals to the services, unless there is too much to draw
 * @param narrow the same drawing for a phone
 */
public record DecisionsPage(
        Frame frame,
        SitePath path,
        @Nullable Link start,
        @Nullable Drawing drawing,
        @Nullable Drawing narrow,
        List<Branch> overview,
        List<TreeCard> trees)
        implements Page {
    public DecisionsPage {
        overview = List.copyOf(overview);
        trees = List.copyOf(trees);
    }
}
