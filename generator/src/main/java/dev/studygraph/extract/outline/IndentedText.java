package dev.studygraph.extract.outline;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a fence as an outline by indentation; connectors such as {@code ├──} and {@code │} count as white space. */
public final class IndentedText {
    private static final String CONNECTORS = "│┃║├└┌┐┘┤┬┴┼╭╰╮╯─━═╔╗╚╝╠╣";
    private static final Pattern ONLY_CONNECTORS = Pattern.compile("[\\s│┃║├└┌┐┘┤┬┴┼╭╰╮╯─━═╔╗╚╝╠╣↓⬇️▼▽vV|/\\\\+=_-]*");
    private static final Pattern LEADING = Pattern.compile("[\\s" + CONNECTORS + "|]*(?:[+`|\\\\]-{2,}\\s*)?");
    private static final Pattern TRAILING = Pattern.compile("[\\s│┃║|]+$");

    /** A line's text with how far it is indented, in columns. */
    private record Line(int indent, Phrase text) {}

    private IndentedText() {}

    /** The outline of a fence; lines that only draw are left out. */
    public static List<Outline> outline(Block block, Block.Shape.Fence fence) {
        var roots = new ArrayList<Node>();
        Deque<Node> open = new ArrayDeque<>();
        for (var line : lines(block, fence)) {
            var node = new Node(line);
            while (!open.isEmpty() && open.peek().line.indent() >= line.indent()) {
                open.pop();
            }
            if (open.isEmpty()) {
                roots.add(node);
            } else {
                open.peek().children.add(node);
            }
            open.push(node);
        }
        return roots.stream().map(Node::outline).toList();
    }

    private static List<Line> lines(Block block, Block.Shape.Fence fence) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < fence.lines().size(); i++) {
            var raw = fence.lines().get(i).replace("\t", "    ");
            if (ONLY_CONNECTORS.matcher(raw).matches()) {
                continue;
            }
            var leading = LEADING.matcher(raw);
            int start = leading.lookingAt() ? leading.end() : 0;
            var trailing = TRAILING.matcher(raw);
            int end = trailing.find() ? trailing.start() : raw.length();
            if (start < end) {
                var place = block.placeOfLine(i);
                lines.add(new Line(start, Phrase.plain(raw, place).part(start, end)));
            }
        }
        return lines;
    }

    private static final class Node {
        private final Line line;
        private final List<Node> children = new ArrayList<>();

        private Node(Line line) {
            this.line = line;
        }

        private Outline outline() {
            return new Outline(line.text(), children.stream().map(Node::outline).toList());
        }
    }
}
