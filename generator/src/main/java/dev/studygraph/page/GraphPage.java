package dev.studygraph.page;

import java.util.List;

/**
 * The map of everything, with the same as lists beside it.
 *
 * @param nodes how many nodes the map shows
 * @param lines how many lines it has between them
 * @param clusters the groups nodes stand in, the largest first
 * @param kinds those the map can be narrowed to
 * @param domains of exams, those the map can be narrowed to
 */
public record GraphPage(
        Frame frame,
        SitePath path,
        int nodes,
        int lines,
        List<Cluster> clusters,
        List<PageKind> kinds,
        List<String> domains)
        implements Page {
    public GraphPage {
        clusters = List.copyOf(clusters);
        kinds = List.copyOf(kinds);
        domains = List.copyOf(domains);
    }

    /**
     * Nodes that stand together.
     *
     * @param count how many they are
     * @param entries the most important of them, or all
     * @param more how many are not among the entries
     */
    public record Cluster(String title, int count, List<Link> entries, int more) {
        public Cluster {
            entries = List.copyOf(entries);
        }
    }
}
