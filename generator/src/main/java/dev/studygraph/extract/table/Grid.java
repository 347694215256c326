package dev.studygraph.extract.table;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Table;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A table with its header.
 *
 * @param block the block it stands in
 * @param drawn whether it was drawn with box characters
 */
public record Grid(Block block, boolean drawn, List<Phrase> header, List<List<Phrase>> rows) {
    public Grid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of a block, if it is one or draws one. */
    public static Optional<Grid> of(Block block) {
        if (block.shape() instanceof Table table) {
            if (table.header().isEmpty()) {
                return Optional.empty();
            }
            // who wants no header leaves it blank, and heads the columns in the first row
            boolean blank = table.header().stream().allMatch(Phrase::isBlank)
                    && !table.rows().isEmpty();
            return Optional.of(
                    blank
                            ? new Grid(
                                    block,
                                    false,
                                    table.rows().get(0),
                                    table.rows().subList(1, table.rows().size()))
                            : new Grid(block, false, table.header(), table.rows()));
        }
        if (block.shape() instanceof Block.Shape.Fence fence) {
            return BoxDrawing.read(block, fence);
        }
        return Optional.empty();
    }

    public int width() {
        return header.size();
    }

    public List<Phrase> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** Options in columns: {@code cells.get(criterion).get(option)}. */
    public List<List<Phrase>> cellsOf(List<Integer> columns) {
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }
}
