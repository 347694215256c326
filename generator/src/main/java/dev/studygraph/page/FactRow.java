package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A criterion and what a service says to it.
 *
 * @param cell the cell of the comparison it was read from, if there is one
 */
public record FactRow(
        String criterion,
        RichText value,
        CellMark mark,
        @Nullable Link cell,
        @Nullable SourceLine source) {}
