package dev.studygraph.page;

import java.util.List;

/** All pages with one tag. */
public record TagPage(Frame frame, SitePath path, String tag, List<EntryGroup> groups) implements Page {
    public TagPage {
        groups = List.copyOf(groups);
    }
}
