package dev.studygraph.page;

import java.util.List;

/**
 * The pairs of services that are most easily confused.
 *
 * @param minimalPairs scenarios that are one fact apart and have different answers
 */
public record HardestPairsPage(Frame frame, SitePath path, List<Confusion> pairs, List<MinimalPair> minimalPairs)
        implements Page {
    public HardestPairsPage {
        pairs = List.copyOf(pairs);
        minimalPairs = List.copyOf(minimalPairs);
    }

    /** Two scenarios one fact apart, with what each says to it. */
    public record MinimalPair(
            ScenarioCard first, ScenarioCard second, String criterion, String firstSays, String secondSays) {}
}
