package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two services side by side.
 *
 * @param telling the criterion that tells them apart best
 * @param further where another service can be set beside them
 * @param onlyFirst scenarios the first answers and the second does not
 */
public record ComparePairPage(
        Frame frame,
        SitePath path,
        Link first,
        Link second,
        @Nullable Confusion telling,
        Matrix matrix,
        List<ScenarioCard> onlyFirst,
        List<ScenarioCard> onlySecond,
        List<Link> comparisons,
        Link further)
        implements Page {
    public ComparePairPage {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        comparisons = List.copyOf(comparisons);
    }
}
