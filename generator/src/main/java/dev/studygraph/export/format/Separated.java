package dev.studygraph.export.format;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of text as lines: RFC 4180 with commas, or tabs as spreadsheets and Anki read them. */
enum Separated {
    COMMA(",") {
        @Override
        String cell(String text) {
            return text.matches("(?s).*[\",\n\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    },
    /** Has no way to quote: what would break a line or a cell is a space. */
    TAB("\t") {
        @Override
        String cell(String text) {
            return text.replaceAll("[\t\n\r]+", " ");
        }
    };

    private final String separator;

    Separated(String separator) {
        this.separator = separator;
    }

    abstract String cell(String text);

    String line(List<String> cells) {
        return cells.stream().map(Separated::harmless).map(this::cell).collect(Collectors.joining(separator)) + "\n";
    }

    String lines(List<List<String>> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    /** A spreadsheet takes a cell that begins like this for a formula and runs it; a leading apostrophe makes it text (CWE-1236). */
    private static String harmless(String text) {
        return text.matches("(?s)[=+@\t\r-].*") ? "'" + text : text;
    }
}
