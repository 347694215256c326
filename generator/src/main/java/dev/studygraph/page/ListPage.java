package dev.studygraph.page;

import java.util.List;

/**
 * The list of one kind of pages, whole or filtered.
 *
 * @param lede what the list holds, in one sentence
 * @param filters other selections of the same list
 */
public record ListPage(
        Frame frame, SitePath path, RichText lede, int count, List<Filter> filters, List<EntryGroup> groups)
        implements Page {
    public ListPage {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /** A selection of the list. */
    public record Filter(Link link, int count, boolean current) {}
}
