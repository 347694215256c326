package dev.studygraph.page;

import java.util.List;

/**
 * One part of the site in the navigation.
 *
 * @param link to the list of this part
 * @param count how many pages the part has; 0 shows no number
 * @param entries its pages, or none where the part stays folded
 */
public record NavigationGroup(Link link, int count, List<Link> entries) {
    public NavigationGroup {
        entries = List.copyOf(entries);
    }
}
