package dev.studygraph.page;

import java.util.List;

/** The pairs of services that are most easily confused. */
public record HardestPairsPage(Frame frame, SitePath path, List<Confusion> pairs) implements Page {
    public HardestPairsPage {
        pairs = List.copyOf(pairs);
    }
}
