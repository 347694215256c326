package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Walk.Taken;
import java.util.List;
import java.util.Optional;

/** Finds where a walk leads when one answer is changed and the later ones are kept as long as they still apply. */
final class Replay {
    private Replay() {}

    /** The step reached from {@code start} by giving each later answer again wherever its question comes up. */
    static Tree.Step from(Tree.Step start, List<Taken> later) {
        Tree.Step step = start;
        while (step instanceof Tree.Step.Question question) {
            var again = answerTo(question, later);
            if (again.isEmpty()) {
                return question;
            }
            step = again.get().to();
        }
        return step;
    }

    private static Optional<Tree.Answer> answerTo(Tree.Step.Question question, List<Taken> later) {
        return later.stream()
                .filter(taken -> same(taken.question(), question))
                .flatMap(taken -> question.answers().stream()
                        .filter(answer -> answer.label().equals(taken.answer().label())))
                .findFirst();
    }

    private static boolean same(Tree.Step.Question one, Tree.Step.Question other) {
        return one.criterion().isPresent()
                ? one.criterion().equals(other.criterion())
                : one.text().equals(other.text());
    }
}
