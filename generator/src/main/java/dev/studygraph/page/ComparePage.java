package dev.studygraph.page;

import java.util.List;

/**
 * The page on which any two to four services are set side by side.
 *
 * @param pairs the pages for pairs that share criteria
 */
public record ComparePage(Frame frame, SitePath path, List<Link> options, List<Entry> comparisons, List<Link> pairs)
        implements Page {
    public ComparePage {
        options = List.copyOf(options);
        comparisons = List.copyOf(comparisons);
        pairs = List.copyOf(pairs);
    }
}
