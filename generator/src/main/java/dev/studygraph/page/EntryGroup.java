package dev.studygraph.page;

import java.util.List;

/**
 * Pages of a list that belong together.
 *
 * @param title empty where the list has one group only
 * @param anchor the id of the group's heading
 */
public record EntryGroup(String title, String anchor, List<Entry> entries) {
    public EntryGroup {
        entries = List.copyOf(entries);
    }
}
