package dev.studygraph.page;

import java.util.List;

/**
 * A page in a list.
 *
 * @param detail one line about it, or empty
 * @param about what it leads to: the answers of a scenario, the options of a comparison
 * @param stub whether no note describes it
 */
public record Entry(Link link, RichText detail, List<Link> about, boolean stub) {
    public Entry {
        about = List.copyOf(about);
    }
}
