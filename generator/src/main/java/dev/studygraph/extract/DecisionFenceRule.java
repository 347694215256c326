package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import dev.studygraph.source.QuestionMark;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A decision drawn in a fence, or as a Mermaid flowchart with questions, that a heading or its first lines announce. */
final class DecisionFenceRule implements ReadingRule {
    private static final int FIRST_LINES = 3;
    private static final int MOST_PROGRAM = 2;
    private static final Pattern CODE =
            Pattern.compile("#\\s*[=-]>|[('\"\\w:]\\s*=>\\s*[:'\"\\[({]|\\)\\s*=>|;\\s*$|->\\s*\\w+\\(");
    /** Calls, indices, comparisons, blocks and clauses of a query; and rows of a table. */
    private static final Pattern PROGRAM =
            Pattern.compile("^\\s*\\||[{;]\\s*$|[\\w\\])]\\.\\w+\\(|\\w\\[['\"\\w]|[=!]=|^\\s*(?:#|//|--)\\s"
                    + "|\\b(?:SELECT|WHERE|ORDER BY|GROUP BY|INSERT INTO)\\s|\\b[A-Z_]+\\(\\w+, ");

    private static final Pattern CHART =
            Pattern.compile("^\\s*(?:flowchart|graph|sequenceDiagram|stateDiagram|classDiagram)\\b");
    /** The words of a box: {@code A["Choose …"]}, {@code B{Choose …}}. */
    private static final Pattern BOX = Pattern.compile("\\w[\\[({]+\"?([^\\[\\](){}\"]+)");

    private static final Pattern BRANCH = Pattern.compile("[\\s│|]*[├└]");
    private static final int FEWEST_BRANCHES = 4;
    private static final Place NOWHERE = Place.startOf("");

    @Override
    public String id() {
        return "D1";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var block : scene.blocks()) {
            if (!(block.shape() instanceof Fence fence)) {
                continue;
            }
            boolean sure = mayDecide(fence);
            if (sure || isBranched(scene, fence)) {
                announcement(scene, block, fence)
                        .ifPresent(title -> Deciding.tree(block, title, scene.words())
                                .filter(tree -> new FoundTree(scene, title, tree).decides())
                                .ifPresent(tree -> {
                                    var read =
                                            Deciding.statement(scene, this, block, Deciding.title(scene, title), tree);
                                    statements.accept(
                                            sure ? new TreeDoubts(read).ofDrawing(block, fence) : read.found());
                                    scene.claims().take(block);
                                }));
            }
        }
    }

    private static boolean mayDecide(Fence fence) {
        return fence.language().equals("mermaid")
                || (Deciding.isPlain(fence)
                        && !isMostlyCode(fence)
                        && fence.lines().stream()
                                        .filter(line -> !isCode(line)
                                                && !Arrow.in(Phrase.plain(line, NOWHERE))
                                                        .isEmpty())
                                        .count()
                                >= 2);
    }

    /** Without arrows, branches below a question are those of a decision where the heading says so. */
    private static boolean isBranched(Scene scene, Fence fence) {
        return Deciding.isPlain(fence)
                && Deciding.heading(scene).isPresent()
                && fence.lines().stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> QuestionMark.ends(line.stripTrailing()))
                        .isPresent()
                && fence.lines().stream()
                                .filter(line -> BRANCH.matcher(line).lookingAt())
                                .count()
                        >= FEWEST_BRANCHES;
    }

    /** {@code where(:name => 'x')} and {@code 3 #=> 4} are code without a language. */
    private static boolean isCode(String line) {
        return CODE.matcher(line).find();
    }

    /** A program, a query, a table or a chart in a fence of no language: its arrows are comments or links. */
    private static boolean isMostlyCode(Fence fence) {
        var lines = fence.lines().stream().filter(line -> !line.isBlank()).toList();
        return lines.stream().limit(1).anyMatch(line -> CHART.matcher(line).find())
                || lines.stream().filter(line -> PROGRAM.matcher(line).find()).count()
                        >= Math.min(MOST_PROGRAM, (lines.size() + 3) / 4);
    }

    /** {@code Start[Choose a strategy] --> …}: the first box says what is decided, and the heading what about. */
    private static Optional<Phrase> chart(Scene scene, Fence fence) {
        var nearest = scene.section().heading();
        boolean decides = fence.lines().stream()
                .limit(FIRST_LINES)
                .map(BOX::matcher)
                .filter(Matcher::find)
                .limit(1)
                .anyMatch(box -> Deciding.announces(box.group(1), scene.words())
                        && scene.words().begins(Word.DECISION, box.group(1)));
        return decides && !nearest.isBlank() && !scene.words().isIn(Word.DECISION_NOT, nearest.text())
                ? Optional.of(nearest)
                : Optional.empty();
    }

    private static Optional<Phrase> announcement(Scene scene, Block block, Fence fence) {
        var heading = Deciding.heading(scene).map(section -> section.heading());
        if (heading.isPresent()) {
            return heading;
        }
        if (fence.language().equals("mermaid")) {
            return chart(scene, fence);
        }
        var nearest = scene.section().heading();
        if (scene.words().isIn(Word.DECISION_NOT, nearest.text())) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(FIRST_LINES, fence.lines().size()); i++) {
            var line = fence.lines().get(i);
            var place = block.placeOfLine(i);
            // "HELD → seat is kept to select another" announces nothing
            if (Arrow.in(Phrase.plain(line, place)).isEmpty() && Deciding.announces(line, scene.words())) {
                return Optional.of(nearest.isBlank() ? Phrase.plain(line.strip(), place) : nearest);
            }
        }
        return Optional.empty();
    }
}
