package dev.studygraph.decide;

import dev.studygraph.graph.NodeId;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What it costs to walk a tree, on average over its options.
 *
 * @param words expected words read, as design.md §4 defines it: at each question its own words and those of all its
 *     answers, then the answers' efforts weighed by what is possible behind each
 * @param questions expected number of questions
 * @param mostQuestions questions on the longest path
 */
record Effort(double words, double questions, int mostQuestions) {

    /** Measures a tree with the weight of each option, at least 1. */
    static Effort of(Tree.Step root, ToIntFunction<NodeId> weight) {
        ToDoubleBiFunction<Tree.Step.Question, ToDoubleFunction<Tree.Step>> mean = (question, of) -> {
            double total = 0;
            double sum = 0;
            for (var answer : question.answers()) {
                double share = weight(answer.to(), weight);
                total += share;
                sum += share * of.applyAsDouble(answer.to());
            }
            return total == 0 ? 0 : sum / total;
        };
        return new Effort(words(root, mean), questions(root, mean), depth(root));
    }

    private static double words(
            Tree.Step step, ToDoubleBiFunction<Tree.Step.Question, ToDoubleFunction<Tree.Step>> mean) {
        if (!(step instanceof Tree.Step.Question question)) {
            return 0;
        }
        int here = Plain.words(question.text());
        for (var answer : question.answers()) {
            here += Plain.words(answer.label());
        }
        return here + mean.applyAsDouble(question, next -> words(next, mean));
    }

    private static double questions(
            Tree.Step step, ToDoubleBiFunction<Tree.Step.Question, ToDoubleFunction<Tree.Step>> mean) {
        return step instanceof Tree.Step.Question question
                ? 1 + mean.applyAsDouble(question, next -> questions(next, mean))
                : 0;
    }

    private static int depth(Tree.Step step) {
        return step instanceof Tree.Step.Question question
                ? 1
                        + question.answers().stream()
                                .mapToInt(answer -> depth(answer.to()))
                                .max()
                                .orElse(0)
                : 0;
    }

    /** An outcome that names no service counts like a service no scenario asks for. */
    private static double weight(Tree.Step step, ToIntFunction<NodeId> weight) {
        return step.remaining().isEmpty()
                ? 1
                : step.remaining().stream().mapToInt(weight).sum();
    }
}
