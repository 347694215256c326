package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the front matter of a note says under a key that the vault wants to be shown.
 *
 * @param label what readers see in place of the key
 */
public record Field(String label, List<Saying> values) {
    public Field {
        values = List.copyOf(values);
    }

    /**
     * One thing it says.
     *
     * @param link what it names, if it was written as a link
     */
    public record Saying(String text, @Nullable Link link) {}
}
