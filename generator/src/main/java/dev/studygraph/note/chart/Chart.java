package dev.studygraph.note.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Mermaid flowchart: boxes, questions and labelled edges. Styles, subgraph frames and clicks are passed over.
 *
 * @param across whether it is drawn from left to right rather than from top to bottom
 * @param framed whether it has subgraphs
 * @param boxes by id, in order of appearance
 */
public record Chart(boolean across, boolean framed, Map<String, Box> boxes, List<Edge> edges) {
    /** More is not read by anybody, and what hostile notes hold must not cost time. */
    private static final int MOST_LINES = 500;

    private static final int LONGEST_LINE = 500;
    private static final Pattern HEADER = Pattern.compile("\\s*(?:flowchart|graph)\\b\\s*([A-Z]{2})?.*");
    private static final Pattern FRAME = Pattern.compile("\\s*subgraph\\b.*");
    private static final Pattern PASSED_OVER = Pattern.compile(
            "\\s*(?:%%.*|subgraph\\b.*|end|style\\b.*|classDef\\b.*|class\\b.*|click\\b.*|linkStyle\\b.*|direction\\b.*)?\\s*");

    /** A box of the chart, its text in lines as drawn; a question where it is drawn as a rhombus. {@code line} counts from 0. */
    public record Box(String id, String text, boolean question, int line) {
        /** Its text as one line. */
        public String inOneLine() {
            return text.replace('\n', ' ');
        }
    }

    /** An arrow from one box to another; the label may be blank. */
    public record Edge(String from, String to, String label, int line) {}

    /** The chart these lines describe; empty if they do not, or not in a way that is understood. */
    public static Optional<Chart> read(List<String> lines) {
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Optional.empty();
        }
        var boxes = new LinkedHashMap<String, Box>();
        var edges = new ArrayList<Edge>();
        boolean header = false;
        boolean across = false;
        boolean framed = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!header) {
                var matcher = HEADER.matcher(line);
                header = matcher.matches();
                if (!header && !PASSED_OVER.matcher(line).matches()) {
                    return Optional.empty();
                }
                across = header && matcher.group(1) != null && matcher.group(1).matches("LR|RL");
                continue;
            }
            for (var statement : line.split(";", -1)) {
                framed |= FRAME.matcher(statement).matches();
                if (!PASSED_OVER.matcher(statement).matches() && !new ChartLine(statement, i, boxes, edges).read()) {
                    return Optional.empty();
                }
            }
        }
        return header && !edges.isEmpty() ? Optional.of(new Chart(across, framed, boxes, edges)) : Optional.empty();
    }
}
