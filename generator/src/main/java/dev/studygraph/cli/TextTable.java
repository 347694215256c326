package dev.studygraph.cli;

import dev.studygraph.source.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of text in columns as wide as what stands in them; a cell that is too long goes on below.
 *
 * @param rows the first one is the heading
 * @param widest the most columns of a terminal that one cell takes
 */
record TextTable(List<List<String>> rows, int widest) {
    private static final String GAP = "  ";

    TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table, its heading underlined, each line ended. */
    String text() {
        if (rows.isEmpty()) {
            return "";
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<List<String>>> wrapped = rows.stream()
                .map(row ->
                        row.stream().map(cell -> lines(Excerpt.printable(cell))).toList())
                .toList();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(wrapped.stream()
                    .filter(row -> at < row.size())
                    .flatMap(row -> row.get(at).stream())
                    .mapToInt(Columns::of)
                    .max()
                    .orElse(0));
        }
        StringBuilder text = new StringBuilder();
        addRow(text, wrapped.get(0), widths);
        text.append(widths.stream().map(width -> "─".repeat(Math.max(1, width))).collect(Collectors.joining(GAP)))
                .append('\n');
        wrapped.stream().skip(1).forEach(row -> addRow(text, row, widths));
        return text.toString();
    }

    private static void addRow(StringBuilder text, List<List<String>> cells, List<Integer> widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String part =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                row.append(column == 0 ? "" : GAP)
                        .append(part)
                        .append(" ".repeat(widths.get(column) - Columns.of(part)));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && Columns.of(line) + 1 + Columns.of(word) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
