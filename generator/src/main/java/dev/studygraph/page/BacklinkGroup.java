package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links that lead to a page, of one relation.
 *
 * @param relation as the reader of this page sees it: {@code answers}, {@code compares}, {@code decides}, {@code uses}, {@code mentions} …
 */
public record BacklinkGroup(String relation, List<Backlink> links) {
    public BacklinkGroup {
        links = List.copyOf(links);
    }

    /**
     * One link that leads here.
     *
     * @param sentence the sentence it stands in, or empty
     */
    public record Backlink(
            Link from, RichText sentence, @Nullable SourceLine source) {}
}
