package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server shows for an address that leads nowhere.
 *
 * @param root the path of the site on its host, ending in a slash, from which all links of this page start; null makes them relative
 */
public record NotFoundPage(
        Frame frame, SitePath path, @Nullable String root, List<Link> lists) implements Page {
    public NotFoundPage {
        lists = List.copyOf(lists);
    }
}
