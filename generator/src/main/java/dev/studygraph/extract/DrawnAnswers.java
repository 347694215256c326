package dev.studygraph.extract;

import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.List;

/** In drawings, yes and no often stand at the same depth as the question they answer; this moves them below it. */
record DrawnAnswers(WordLists words) {

    /** The same lines, each yes and no among the children of its question. */
    List<Outline> belowTheirQuestions(List<Outline> lines) {
        var moved = new ArrayList<Outline>();
        for (var line : lines) {
            var answered = new Outline(line.text(), belowTheirQuestions(line.children()));
            if (answers(line) && !moved.isEmpty() && isQuestion(moved.get(moved.size() - 1))) {
                var question = moved.remove(moved.size() - 1);
                var children = new ArrayList<>(question.children());
                children.add(answered);
                moved.add(new Outline(question.text(), children));
            } else {
                moved.add(answered);
            }
        }
        return moved;
    }

    private boolean answers(Outline line) {
        return Branch.of(line.text(), words)
                .map(branch -> Branch.isYesOrNo(branch.label().text(), words))
                .orElse(Branch.isYesOrNo(line.text().text(), words));
    }

    /** An answer that leads to a question is none itself: the no beside it belongs to the question above both. */
    private boolean isQuestion(Outline line) {
        var text = line.text().text().stripTrailing();
        return QuestionMark.ends(text)
                && !answers(line)
                && Branch.of(line.text(), words).isEmpty();
    }
}
