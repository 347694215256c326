package dev.studygraph.graph;

import dev.studygraph.graph.name.NaturalOrder;
import java.util.Locale;

/** A node's identity, {@code kind/slug}, stable as long as its slug is. */
public record NodeId(Kind kind, String slug) implements Comparable<NodeId> {
    /** What a node is. */
    public enum Kind {
        SERVICE,
        SCENARIO,
        COMPARISON,
        DECISION,
        PATTERN,
        TOPIC;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // Written out, as for the other keys of large maps: what Java makes for records is slow before its second compiler
    // has seen it.
    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + slug.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeId that && kind == that.kind && slug.equals(that.slug);
    }

    /** By kind, then as people count. */
    @Override
    public int compareTo(NodeId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : NaturalOrder.INSTANCE.compare(slug, other.slug);
    }

    @Override
    public String toString() {
        return kind.id() + "/" + slug;
    }
}
