package dev.studygraph.graph;

import dev.studygraph.note.SectionRef;
import java.util.List;

/** What a reference means. */
public sealed interface Resolution {
    /** A node's page. */
    record ToNode(NodeId node) implements Resolution {}

    /**
     * A section of a note that is not a node of its own; shown on the page of {@code owner}. Without an anchor it is a whole note
     * that is not the first of its page.
     */
    record ToSection(NodeId owner, SectionRef section) implements Resolution {}

    /** An attachment of the vault, by its path. */
    record ToFile(String path) implements Resolution {}

    /** An address outside the vault that is safe to link to. */
    record External(String url) implements Resolution {}

    /** A note that is not published: its label becomes text, without a trace of the target. */
    record Private() implements Resolution {}

    /** An address that must not become a link, such as {@code javascript:}. */
    record Unsafe() implements Resolution {}

    /** Nothing has this name. {@code nearest} holds close spellings, best first. */
    record Missing(List<String> nearest) implements Resolution {
        public Missing {
            nearest = List.copyOf(nearest);
        }
    }
}
