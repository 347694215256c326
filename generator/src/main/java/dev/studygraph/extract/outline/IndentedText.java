package dev.studygraph.extract.outline;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a fence as an outline by indentation; connectors such as {@code ├──} and {@code │} count as white space. */
public final class IndentedText {
    private static final String CONNECTORS = "│┃║├└┌┐┘┤┬┴┼╭╰╮╯─━═╔╗╚╝╠╣";
    private static final Pattern ONLY_CONNECTORS = Pattern.compile("[\\s│┃║├└┌┐┘┤┬┴┼╭╰╮╯─━═╔╗╚╝╠╣↓⬇️▼▽vV|/\\\\+=_-]*");
    /** {@code ├─►} draws a branch as {@code ├──} does. */
    private static final Pattern LEADING =
            Pattern.compile("[\\s" + CONNECTORS + "|]*(?:(?<=[├└╰╠╚][─═]{0,9})[►▶→➤>]\\s+|[+`|\\\\]-{2,}\\s*)?");

    private static final Pattern TRAILING = Pattern.compile("[\\s│┃║|]+$");

    private static final int FEWEST_WORDS_OF_A_BEGINNING = 4;

    /** A line's text with how far it is indented, in columns. */
    private record Line(int indent, Phrase text) {
        boolean beginsWithArrow() {
            return Arrow.in(text).stream()
                    .anyMatch(arrow -> text.part(0, arrow.start()).isBlank());
        }

        boolean hasArrow() {
            return !Arrow.in(text).isEmpty();
        }

        Line and(Line more) {
            return new Line(indent, Phrase.plain(text.text() + " " + more.text().text(), text.place()));
        }
    }

    private IndentedText() {}

    /** The outline of a fence; lines that only draw are left out. */
    public static List<Outline> outline(Block block, Block.Shape.Fence fence) {
        var roots = new ArrayList<Node>();
        Deque<Node> open = new ArrayDeque<>();
        for (var line : joined(lines(block, fence))) {
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

    /** The lines, each with what only goes on with it: the rest of a bracket or of a question, or an arrow drawn below its label. */
    private static List<Line> joined(List<Line> lines) {
        var found = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null
                    && (closes(before, line)
                            || endsQuestion(before, line)
                            || (pointsOn(before, line)
                                    && (i + 1 == lines.size() || !areAlike(line, lines.get(i + 1)))))) {
                found.set(found.size() - 1, before.and(line));
            } else {
                found.add(line);
            }
        }
        return found;
    }

    /** {@code NO (calm water,} over {@code no wind)}. */
    private static boolean closes(Line before, Line line) {
        var rest = line.text().text();
        int closed = rest.indexOf(')');
        int opened = rest.indexOf('(');
        return line.indent() >= before.indent()
                && before.text().text().lastIndexOf('(') > before.text().text().lastIndexOf(')')
                && closed >= 0
                && (opened < 0 || closed < opened);
    }

    /** {@code Do the passengers have cars and do they} over {@code want to sleep?} */
    private static boolean endsQuestion(Line before, Line line) {
        var begun = before.text().text();
        var rest = line.text().text();
        return line.indent() == before.indent()
                && !before.hasArrow()
                && QuestionMark.ends(rest)
                && Character.isLowerCase(rest.codePointAt(0))
                && Character.isUpperCase(begun.codePointAt(0))
                && begun.split("\\s+").length >= FEWEST_WORDS_OF_A_BEGINNING
                && Character.isLetterOrDigit(begun.codePointBefore(begun.length()));
    }

    /** {@code ──▶ Ferry} further in below {@code NO (calm water)}. */
    private static boolean pointsOn(Line before, Line line) {
        return line.beginsWithArrow()
                && Arrow.in(line.text()).size() == 1
                && line.indent() > before.indent()
                && !before.hasArrow()
                && !QuestionMark.ends(before.text().text())
                && !before.text().text().endsWith(":");
    }

    /** Whether another arrow stands below the first, so that both are ways from the same place. */
    private static boolean areAlike(Line line, Line next) {
        return next.indent() == line.indent() && next.beginsWithArrow();
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
