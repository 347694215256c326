package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of services that are most easily confused.
 *
 * @param minimalPairs scenarios that are one fact apart and have different answers
 * @param beats the services of each category against each other
 */
public record HardestPairsPage(
        Frame frame, SitePath path, List<Confusion> pairs, List<MinimalPair> minimalPairs, List<Beats> beats)
        implements Page {
    public HardestPairsPage {
        beats = List.copyOf(beats);
        pairs = List.copyOf(pairs);
        minimalPairs = List.copyOf(minimalPairs);
    }

    /** Two scenarios one fact apart, with what each says to it. */
    public record MinimalPair(
            ScenarioCard first, ScenarioCard second, String criterion, String firstSays, String secondSays) {}

    /**
     * The services of a category against each other.
     *
     * @param services the columns
     * @param more how many services of the category the table leaves out
     */
    public record Beats(String category, List<Link> services, List<BeatsRow> rows, int more) {
        public Beats {
            services = List.copyOf(services);
            rows = List.copyOf(rows);
        }
    }

    /** A service against each of the columns. */
    public record BeatsRow(Link service, List<BeatsCell> cells) {
        public BeatsRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Why the service of the row is taken and not that of the column.
     *
     * @param criterion empty where no cell tells them apart, and for a service against itself
     * @param value what the service of the row says to it
     * @param cell where that is said
     */
    public record BeatsCell(
            String criterion, RichText value, @Nullable Link cell) {}
}
