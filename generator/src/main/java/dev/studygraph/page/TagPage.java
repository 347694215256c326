package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All pages with one tag.
 *
 * @param practice where its scenarios are practised, if there are any
 */
public record TagPage(
        Frame frame,
        SitePath path,
        String tag,
        List<EntryGroup> groups,
        @Nullable Link practice) implements Page {
    public TagPage {
        groups = List.copyOf(groups);
    }
}
