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
     * A criterion on which answer and rival differ, or a question of a tree that parts them.
     *
     * @param cell the cell of the comparison, or the question, that says so
     * @param source the line of the notes that says so of the rival
     */
    public record Difference(
            String criterion,
            RichText answer,
            RichText rival,
            @Nullable Link cell,
            @Nullable SourceLine source) {}
}
