package dev.studygraph.page;

import java.util.List;

/**
 * One part of the site in the navigation.
 *
 * @param link to the list of this part
 * @param count how many pages the part has; 0 shows no number
 * @param sections its pages, or none where the part stays folded; a script of the site shows them
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
