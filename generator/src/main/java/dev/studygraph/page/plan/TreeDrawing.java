package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Drawing.Box;
import dev.studygraph.page.Drawing.Line;
import dev.studygraph.page.Drawing.Point;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays a decision tree out from left to right: questions in columns, outcomes below each other, every parent beside the middle
 * of its children. Taller than wide, so that it stays legible where it must scroll.
 */
final class TreeDrawing {
    private static final double BOX_WIDTH = 190;
    /** Of a tree so deep that wide boxes would not fit the page. */
    private static final double NARROW_BOX_WIDTH = 158;

    private static final int DEEP = 4;
    private static final double LEAST_LABEL_WIDTH = 62;
    private static final double LABEL_CHARACTER_WIDTH = 6.4;
    private static final double LABEL_MARGIN = 38;
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 14;
    private static final double ROW_GAP = 14;
    private static final double BOX_CHARACTER_WIDTH = 8.2;
    private static final int LABEL_CHARACTERS = 17;

    private final Material material;

    TreeDrawing(Material material) {
        this.material = material;
    }

    Drawing of(Tree tree) {
        return new Canvas(tree, Set.of(), "").drawing();
    }

    /** The tree with the way to {@code here} marked and all else faded. */
    Drawing withWayTo(Tree tree, Tree.Step here) {
        var way = new HashSet<String>();
        collectWay(tree.root(), here, way);
        return new Canvas(tree, way, here.slug()).drawing();
    }

    private static boolean collectWay(Tree.Step at, Tree.Step here, Set<String> way) {
        boolean leads = at.slug().equals(here.slug());
        if (at instanceof Tree.Step.Question question) {
            for (var answer : question.answers()) {
                leads |= collectWay(answer.to(), here, way);
            }
        }
        if (leads) {
            way.add(at.slug());
        }
        return leads;
    }

    /** Steps on the longest way, the outcome among them. */
    private static int depth(Tree.Step step) {
        return step instanceof Tree.Step.Question question
                ? 1
                        + question.answers().stream()
                                .mapToInt(answer -> depth(answer.to()))
                                .max()
                                .orElse(0)
                : 1;
    }

    private static int longestLabel(Tree.Step step) {
        return step instanceof Tree.Step.Question question
                ? question.answers().stream()
                        .mapToInt(answer -> Math.max(shortened(answer.label()).length(), longestLabel(answer.to())))
                        .max()
                        .orElse(0)
                : 0;
    }

    private static String shortened(String label) {
        return label.length() <= LABEL_CHARACTERS
                ? label
                : label.substring(0, LABEL_CHARACTERS - 1).strip() + "…";
    }

    private final class Canvas {
        private final Tree tree;
        private final Set<String> way;
        private final String here;
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> order = new ArrayList<>();
        private final Map<String, Line> lineTo = new HashMap<>();
        private double bottom;
        private double right;
        private final double boxWidth;
        private final double labelWidth;

        Canvas(Tree tree, Set<String> way, String here) {
            this.tree = tree;
            this.way = way;
            this.here = here;
            this.boxWidth = depth(tree.root()) >= DEEP ? NARROW_BOX_WIDTH : BOX_WIDTH;
            this.labelWidth =
                    Math.max(LEAST_LABEL_WIDTH, longestLabel(tree.root()) * LABEL_CHARACTER_WIDTH + LABEL_MARGIN);
        }

        Drawing drawing() {
            place(tree.root(), 0);
            // The first line leads to the first box, and so on; the root is the last box. walk.js relies on it.
            var lines = order.stream()
                    .filter(lineTo::containsKey)
                    .map(slug -> Objects.requireNonNull(lineTo.get(slug)))
                    .toList();
            return new Drawing(
                    right + 1, Math.max(1, bottom - ROW_GAP) + 2, tree.title(), describe(tree.root()), boxes, lines);
        }

        /** Places a step with all below it; gives the height of its middle. */
        private double place(Tree.Step step, int depth) {
            double x = depth * (boxWidth + labelWidth) + 1;
            var label = PlainText.lines(labelOf(step), (int) (boxWidth / BOX_CHARACTER_WIDTH));
            double height = label.size() * LINE_HEIGHT + PADDING;
            right = Math.max(right, x + boxWidth);
            if (!(step instanceof Tree.Step.Question question)) {
                double y = bottom + 1;
                bottom += height + ROW_GAP;
                addBox(step, x, y, height, label);
                return y + height / 2;
            }
            double top = bottom;
            var middles = new ArrayList<Double>();
            for (var answer : question.answers()) {
                middles.add(place(answer.to(), depth + 1));
            }
            double middle = (middles.get(0) + middles.get(middles.size() - 1)) / 2;
            double y = Math.max(top + 1, middle - height / 2);
            addBox(step, x, y, height, label);
            bottom = Math.max(bottom, y + height + ROW_GAP);
            for (int i = 0; i < middles.size(); i++) {
                addLine(question.answers().get(i), x + boxWidth, y + height / 2, middles.get(i));
            }
            return y + height / 2;
        }

        private void addBox(Tree.Step step, double x, double y, double height, List<String> label) {
            boolean question = step instanceof Tree.Step.Question;
            String role = (question ? "question" : "outcome") + stateOf(step.slug());
            SitePath to = Addresses.of(tree, step);
            order.add(step.slug());
            boxes.add(new Box(
                    x, y, boxWidth, height, label, question ? PageKind.DECISION : PageKind.SERVICE, role, to, ""));
        }

        private String stateOf(String slug) {
            if (slug.equals(here)) {
                return " here";
            }
            if (way.isEmpty()) {
                return "";
            }
            return way.contains(slug) ? " past" : " faded";
        }

        private void addLine(Tree.Answer answer, double fromX, double fromY, double toY) {
            double toX = fromX + labelWidth;
            double bend = fromX + 16;
            var points =
                    List.of(new Point(fromX, fromY), new Point(bend, fromY), new Point(bend, toY), new Point(toX, toY));
            String role = way.isEmpty() ? "" : way.contains(answer.to().slug()) ? "taken" : "faded";
            var at = new Point((bend + toX) / 2, toY - 5);
            lineTo.put(answer.to().slug(), new Line(points, true, true, shortened(answer.label()), at, role));
        }

        private String labelOf(Tree.Step step) {
            if (step instanceof Tree.Step.Question question) {
                return question.text();
            }
            return OutcomeNames.of(material.addresses(), (Tree.Step.Outcome) step);
        }

        private String describe(Tree.Step step) {
            if (step instanceof Tree.Step.Question question) {
                return question.answers().stream()
                        .map(answer -> question.text() + " " + answer.label() + ": " + labelOf(answer.to()) + ".")
                        .collect(Collectors.joining(" "));
            }
            return labelOf(step);
        }
    }
}
