package dev.studygraph.build;

/**
 * How much of everything a site holds.
 *
 * @param notes published notes
 * @param leftOut notes kept private: drafts, {@code publish: false}, excluded
 * @param pages HTML files
 */
public record Counts(
        int notes, int leftOut, int services, int scenarios, int comparisons, int trees, int patterns, int pages) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
}
