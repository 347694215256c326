package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of options and criteria.
 *
 * @param rows those that separate the options first
 */
public record Matrix(List<Link> options, List<Row> rows) {
    public Matrix {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /**
     * One criterion.
     *
     * @param anchor the id of the row, to which reasons link
     * @param separates whether the options differ in it
     * @param cells one for each option, in their order
     */
    public record Row(String criterion, String anchor, boolean separates, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one option says to one criterion.
     *
     * @param text empty where the notes say nothing
     */
    public record Cell(
            RichText text, CellMark mark, @Nullable SourceLine source) {}
}
