package dev.studygraph.extract.outline;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Mermaid flowchart: boxes, questions and labelled edges. Styles, subgraph frames and clicks are passed over.
 *
 * @param boxes by id, in order of appearance
 */
public record Flowchart(Map<String, Box> boxes, List<Edge> edges) {
    private static final Pattern HEADER = Pattern.compile("\\s*(?:flowchart|graph)\\b.*");
    private static final Pattern PASSED_OVER = Pattern.compile(
            "\\s*(?:%%.*|subgraph\\b.*|end|style\\b.*|classDef\\b.*|class\\b.*|click\\b.*|linkStyle\\b.*|direction\\b.*)?\\s*");
    private static final Pattern BOX =
            Pattern.compile("\\s*([\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*?)(?=\\s|\\[|\\(|\\{|>|$|&|-{2}|-\\.|=|:::|;)"
                    + "(?:(\\{\\{?|\\[\\[|\\[\\(|\\[/|\\[\\\\|\\[|\\(\\(\\(?|\\(\\[|\\(|>)"
                    + "\\s*(\"[^\"]*\"|[^\\]\\)\\}\\[\\(\\{]*(?:\\([^)]*\\)[^\\]\\)\\}\\[\\(\\{]*)*)\\s*(\\}\\}?|\\]\\]|\\)\\]|/\\]|\\\\\\]|\\]\\)|\\]|\\)\\)?\\)?))?"
                    + "(?::::[\\w-]+)?");
    private static final Pattern LINK = Pattern.compile(
            "\\s*(?:[<ox])?(?:--\\s*([^->|\"]+?|\"[^\"]*\")\\s*--+[>ox]?|==\\s*([^=>|]+?)\\s*==+>?|-\\.\\s*([^.>|]+?)\\s*\\.-+>?|-\\.+->?|--+[>ox]?|==+>?)"
                    + "(?:\\s*\\|\\s*(\"[^\"]*\"|[^|]*)\\s*\\|)?");

    /** A box of the chart; a question where it is drawn as a rhombus. */
    public record Box(String id, Phrase text, boolean question) {}

    /** An arrow from one box to another; the label may be blank. */
    public record Edge(String from, String to, Phrase label) {}

    /** The chart in a fence; empty if it is none or does not parse. */
    public static Optional<Flowchart> read(Block block, Block.Shape.Fence fence) {
        var boxes = new LinkedHashMap<String, Box>();
        var edges = new ArrayList<Edge>();
        boolean header = false;
        for (int i = 0; i < fence.lines().size(); i++) {
            var line = fence.lines().get(i);
            var place = new Place(block.place().path(), block.place().line() + 1 + i, 1);
            if (!header) {
                header = HEADER.matcher(line).matches();
                if (!header && !PASSED_OVER.matcher(line).matches()) {
                    return Optional.empty();
                }
                continue;
            }
            for (var statement : line.split(";", -1)) {
                if (!PASSED_OVER.matcher(statement).matches() && !new Line(statement, place, boxes, edges).read()) {
                    return Optional.empty();
                }
            }
        }
        return header && !edges.isEmpty() ? Optional.of(new Flowchart(boxes, edges)) : Optional.empty();
    }

    /** The boxes no arrow leads to, in order. */
    public List<Box> roots() {
        return boxes.values().stream()
                .filter(box -> edges.stream().noneMatch(edge -> edge.to().equals(box.id())))
                .toList();
    }

    public List<Edge> from(String id) {
        return edges.stream().filter(edge -> edge.from().equals(id)).toList();
    }

    /** One statement being read: {@code A --> B & C -->|label| D}. */
    private static final class Line {
        private final String text;
        private final Place place;
        private final Map<String, Box> boxes;
        private final List<Edge> edges;
        private int at;

        private Line(String text, Place place, Map<String, Box> boxes, List<Edge> edges) {
            this.text = text;
            this.place = place;
            this.boxes = boxes;
            this.edges = edges;
        }

        private boolean read() {
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
                        edges.add(new Edge(from, to, label));
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
                boolean question = shape.equals("{");
                boxes.put(id, new Box(id, plain(matcher.group(3)), question));
            } else {
                boxes.computeIfAbsent(id, unseen -> new Box(unseen, plain(unseen), false));
            }
            return Optional.of(id);
        }

        private Phrase label(String... alternatives) {
            for (var alternative : alternatives) {
                if (alternative != null) {
                    return plain(alternative);
                }
            }
            return plain("");
        }

        private Phrase plain(String raw) {
            var clean = raw.replaceAll("^\\s*\"|\"\\s*$", "")
                    .replaceAll("(?i)<br\\s*/?>|\\\\n", " ")
                    .replaceAll("</?[a-z][^>]*>|[`*]", "")
                    .replaceAll("\\s+", " ");
            return Phrase.plain(clean.strip(), place);
        }

        private String rest() {
            return text.substring(at);
        }
    }
}
