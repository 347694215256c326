package dev.studygraph.page.plan;

import dev.studygraph.page.Link;
import java.util.List;

/**
 * One part of the site in the navigation. Pages hold no more of it than the link, or each would be made anew whenever another comes; a script of
 * the site shows the rest.
 *
 * @param link to the list of this part
 * @param count how many pages the part has; 0 shows no number
 * @param sections its pages, or none where the part stays folded
 */
public record NavigationGroup(Link link, int count, List<Section> sections) {
    public NavigationGroup {
        sections = List.copyOf(sections);
    }

    /** Pages of a part that belong together; the title is empty where the part has no sections. */
    public record Section(String title, List<Link> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }
}
