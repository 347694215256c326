package dev.studygraph.graph;

/**
 * A property options are compared by.
 *
 * @param slug its identity: criteria of different comparisons with the same slug are one
 * @param name as first written, or as {@code studygraph.yml} spells it
 */
public record Criterion(String slug, String name) implements Comparable<Criterion> {
    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    @Override
    public int compareTo(Criterion other) {
        return slug.compareTo(other.slug);
    }
}
