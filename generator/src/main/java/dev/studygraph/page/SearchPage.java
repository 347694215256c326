package dev.studygraph.page;

import java.util.List;

/**
 * The page that searches.
 *
 * @param examples scenarios as examples of what to search for
 * @param lists where to look when scripts are off
 */
public record SearchPage(Frame frame, SitePath path, List<Link> examples, List<Link> lists) implements Page {
    public SearchPage {
        examples = List.copyOf(examples);
        lists = List.copyOf(lists);
    }
}
