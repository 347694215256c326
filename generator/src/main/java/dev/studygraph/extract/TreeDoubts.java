package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.Statement.DecisionRead;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Fence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a tree that was read from a shape may lack a part of what the author drew. Such a tree is only found. */
record TreeDoubts(DecisionRead read) {
    private static final Pattern BRANCH = Pattern.compile("[^├└]*[├└]");

    DecisionRead ofDrawing(Block block, Fence fence) {
        boolean doubtful = hasOneWayOn(read.root())
                || read.unreached().size() * 2 > read.root().ends().size()
                || losesBranches(fence)
                || Deciding.passesResults(block);
        return doubtful ? read.found() : read;
    }

    /** A question with a single answer has lost the others. */
    private static boolean hasOneWayOn(Choice choice) {
        return choice instanceof Question question
                && (question.answers().size() < 2
                        || question.answers().stream().anyMatch(answer -> hasOneWayOn(answer.to())));
    }

    /** Whether the question of the first line has fewer answers than branches are drawn from it. */
    private boolean losesBranches(Fence fence) {
        var first = fence.lines().stream()
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .findFirst();
        if (!(read.root() instanceof Question question)
                || first.filter(line -> Plain.key(line)
                                .contains(Plain.key(question.text().text())))
                        .isEmpty()) {
            return false;
        }
        var columns = fence.lines().stream()
                .map(BRANCH::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .toList();
        int outermost = columns.stream().mapToInt(Integer::intValue).min().orElse(0);
        return columns.stream().filter(column -> column == outermost).count()
                > question.answers().size();
    }
}
