package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rival is not the answer.
 *
 * @param reason the author's own reason, or empty where only facts speak
 * @param differences the criteria that rule the rival out
 * @param authored whether a note says so itself
 */
public record WhyNot(
        Link rival,
        RichText reason,
        List<Difference> differences,
        boolean authored,
        @Nullable SourceLine source) {
    public WhyNot {
        differences = List.copyOf(differences);
    }

    /**
     * A criterion on which answer and rival differ.
     *
     * @param cell the cell of the comparison that says so
     */
    public record Difference(
            String criterion,
            RichText answer,
            RichText rival,
            @Nullable Link cell) {}
}
