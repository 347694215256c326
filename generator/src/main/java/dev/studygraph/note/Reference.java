package dev.studygraph.note;

import dev.studygraph.source.Place;

/**
 * A link as written; what it means is decided by the graph.
 *
 * @param target the part before {@code #}, decoded; empty for a link within the note
 * @param fragment the heading or {@code ^block} after {@code #}, or empty
 * @param label the text shown, as plain text; equal to the target where a wikilink has none
 */
public record Reference(Syntax syntax, String target, String fragment, String label, Place place) {
    /** How the link is written. */
    public enum Syntax {
        WIKILINK,
        MARKDOWN,
        EMBED,
        IMAGE
    }
}
