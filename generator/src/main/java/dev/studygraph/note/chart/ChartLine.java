package dev.studygraph.note.chart;

import dev.studygraph.note.chart.Chart.Box;
import dev.studygraph.note.chart.Chart.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement of a chart being read: {@code A --> B & C -->|label| D}. */
final class ChartLine {
    private static final Pattern BOX =
            Pattern.compile("\\s*([\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*?)(?=\\s|\\[|\\(|\\{|>|$|&|-{2}|-\\.|=|:::|;)"
                    + "(?:(\\{\\{?|\\[\\[|\\[\\(|\\[/|\\[\\\\|\\[|\\(\\(\\(?|\\(\\[|\\(|>)"
                    + "\\s*(\"[^\"]*\"|[^\\]\\)\\}\\[\\(\\{]*(?:\\([^)]*\\)[^\\]\\)\\}\\[\\(\\{]*)*+)\\s*(\\}\\}?|\\]\\]|\\)\\]|/\\]|\\\\\\]|\\]\\)|\\]|\\)\\)?\\)?))?"
                    + "(?::::[\\w-]+)?");
    private static final Pattern LINK = Pattern.compile(
            "\\s*(?:[<ox])?(?:--\\s*([^->|\"]+?|\"[^\"]*\")\\s*--+[>ox]?|==\\s*([^=>|]+?)\\s*==+>?|-\\.\\s*([^.>|]+?)\\s*\\.-+>?|-\\.+->?|--+[>ox]?|==+>?)"
                    + "(?:\\s*\\|\\s*(\"[^\"]*\"|[^|]*)\\s*\\|)?");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|\\\\n");

    private final String text;
    private final int line;
    private final Map<String, Box> boxes;
    private final List<Edge> edges;
    private int at;

    ChartLine(String text, int line, Map<String, Box> boxes, List<Edge> edges) {
        this.text = text;
        this.line = line;
        this.boxes = boxes;
        this.edges = edges;
    }

    /** Adds what the statement says; false if it is not understood. */
    boolean read() {
        var left = group();
        while (!left.isEmpty() && !rest().isBlank()) {
            var link = LINK.matcher(text).region(at, text.length());
            if (!link.lookingAt()) {
                return false;
            }
            var label = label(link.group(1), link.group(2), link.group(3), link.group(4));
            at = link.end();
            var right = group();
            if (right.isEmpty()) {
                return false;
            }
            for (var from : left) {
                for (var to : right) {
                    edges.add(new Edge(from, to, label, line));
                }
            }
            left = right;
        }
        return !left.isEmpty();
    }

    private List<String> group() {
        var ids = new ArrayList<String>();
        do {
            var id = box();
            if (id.isEmpty()) {
                return List.of();
            }
            ids.add(id.get());
        } while (ampersand());
        return ids;
    }

    private boolean ampersand() {
        var rest = rest();
        var stripped = rest.stripLeading();
        if (!stripped.startsWith("&")) {
            return false;
        }
        at += rest.length() - stripped.length() + 1;
        return true;
    }

    private Optional<String> box() {
        var matcher = BOX.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        var id = matcher.group(1);
        var shape = matcher.group(2);
        if (shape != null) {
            boxes.put(id, new Box(id, lines(matcher.group(3)), shape.equals("{"), line));
        } else {
            boxes.computeIfAbsent(id, unseen -> new Box(unseen, plain(unseen), false, line));
        }
        return Optional.of(id);
    }

    private static String label(@Nullable String... alternatives) {
        for (var alternative : alternatives) {
            if (alternative != null) {
                return plain(alternative);
            }
        }
        return "";
    }

    /** The text of a box, with its lines as they are drawn. */
    private static String lines(String raw) {
        return BREAK.splitAsStream(raw)
                .map(ChartLine::plain)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String raw) {
        return BREAK.matcher(raw.replaceAll("^\\s*\"|\"\\s*$", ""))
                .replaceAll(" ")
                .replaceAll("</?[a-z][^>]*>|[`*]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String rest() {
        return text.substring(at);
    }
}
