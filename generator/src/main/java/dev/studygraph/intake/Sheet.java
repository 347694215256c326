package dev.studygraph.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a spreadsheet's text: RFC 4180 with commas, semicolons or tabs, whichever the first line has most of. */
record Sheet(List<Row> rows) {

    /**
     * A row, its cells without white space around them.
     *
     * @param line where it begins, counted from 1
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty where the row is shorter. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    Sheet {
        rows = List.copyOf(rows);
    }

    static Sheet of(String text) {
        return new Reader(text).sheet();
    }

    /** What would be a formula, and the apostrophe that spreadsheets, and our own export, put before it. */
    private static final Pattern GUARDED = Pattern.compile("'[=+@-]");

    /** Goes through the text once. */
    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;

        Reader(String text) {
            this.text = text;
            String first = text.lines().findFirst().orElse("");
            this.separator = Stream.of(',', ';', '\t')
                    .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                    .orElse(',');
        }

        private static long count(String line, char separator) {
            return line.chars().filter(c -> c == separator).count();
        }

        Sheet sheet() {
            int at = 0;
            while (at < text.length()) {
                at = cell(at);
            }
            if (!cells.isEmpty()) {
                endRow();
            }
            return new Sheet(rows.stream().filter(row -> !row.isBlank()).toList());
        }

        /** Reads a cell with the separator or line end behind it; gives where the next one begins. */
        private int cell(int from) {
            var cell = new StringBuilder();
            boolean quoted = text.charAt(from) == '"' && separator != '\t';
            int at = quoted ? from + 1 : from;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (quoted && c == '"') {
                    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                    if (doubled) {
                        cell.append('"');
                    }
                    quoted = doubled;
                    at += doubled ? 2 : 1;
                } else if (!quoted && (c == separator || c == '\n')) {
                    break;
                } else {
                    line += c == '\n' ? 1 : 0;
                    cell.append(c);
                    at++;
                }
            }
            cells.add(withoutGuard(cell.toString().strip()));
            if (at < text.length() && text.charAt(at) == '\n') {
                endRow();
                line++;
                begun = line;
            } else if (at == text.length() - 1) {
                cells.add("");
            }
            return at + 1;
        }

        private void endRow() {
            rows.add(new Row(begun, cells));
            cells = new ArrayList<>();
        }

        private static String withoutGuard(String cell) {
            return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
        }
    }
}
