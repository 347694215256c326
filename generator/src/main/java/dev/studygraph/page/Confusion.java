package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * Two services that are easily taken for each other, seen from the first.
 *
 * @param criterion the one that tells them apart best, or empty
 * @param here what the first says to it
 * @param there what the other says to it
 * @param cell where that is said
 * @param scenario a need of the one that its author does not want answered by the other; null where a criterion tells them apart
 * @param reason why not, in the author's words
 * @param pair the page that sets both side by side
 */
public record Confusion(
        Link first,
        Link other,
        String criterion,
        RichText here,
        RichText there,
        @Nullable Link cell,
        @Nullable Link scenario,
        RichText reason,
        @Nullable Link pair) {}
