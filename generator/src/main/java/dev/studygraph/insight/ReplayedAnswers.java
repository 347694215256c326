package dev.studygraph.insight;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For every page of a tree, the answers that led there, and where another answer would have led.
 *
 * @param tree the tree's slug
 * @param recaps by the slug of the page, the answers in the order they were given
 */
public record ReplayedAnswers(String tree, Map<String, List<Recap>> recaps) {
    public ReplayedAnswers {
        recaps = Collections.unmodifiableMap(new LinkedHashMap<>(recaps));
    }

    /** An answer that was given, and every other that could have been. */
    public record Recap(Tree.Step.Question question, Tree.Answer answer, List<Instead> others) {
        public Recap {
            others = List.copyOf(others);
        }
    }

    /**
     * Another answer.
     *
     * @param to where it leads when the answers given later are kept as far as they still apply
     */
    public record Instead(Tree.Answer answer, Tree.Step to) {}

    public List<Recap> on(String page) {
        return recaps.getOrDefault(page, List.of());
    }

    static ReplayedAnswers of(Tree tree) {
        var recaps = new LinkedHashMap<String, List<Recap>>();
        visit(tree.root(), List.of(), recaps);
        return new ReplayedAnswers(tree.slug(), recaps);
    }

    private static void visit(Tree.Step step, List<Walk.Taken> path, Map<String, List<Recap>> recaps) {
        var recap = new ArrayList<Recap>();
        for (int i = 0; i < path.size(); i++) {
            var taken = path.get(i);
            var later = path.subList(i + 1, path.size());
            var others = taken.question().answers().stream()
                    .filter(answer -> !answer.equals(taken.answer()))
                    .map(answer -> new Instead(answer, replayed(answer.to(), later)))
                    .toList();
            recap.add(new Recap(taken.question(), taken.answer(), others));
        }
        recaps.put(step.slug(), List.copyOf(recap));
        if (step instanceof Tree.Step.Question question) {
            for (var answer : question.answers()) {
                var further = new ArrayList<>(path);
                further.add(new Walk.Taken(question, answer));
                visit(answer.to(), further, recaps);
            }
        }
    }

    private static Tree.Step replayed(Tree.Step from, List<Walk.Taken> later) {
        var step = from;
        while (step instanceof Tree.Step.Question question) {
            var next = later.stream()
                    .filter(taken -> sameQuestion(taken.question(), question))
                    .flatMap(taken -> question.answers().stream().filter(answer -> sameAnswer(answer, taken.answer())))
                    .findFirst();
            if (next.isEmpty()) {
                return step;
            }
            step = next.get().to();
        }
        return step;
    }

    private static boolean sameQuestion(Tree.Step.Question one, Tree.Step.Question other) {
        return one.criterion().isPresent()
                ? one.criterion().equals(other.criterion())
                : one.text().equals(other.text());
    }

    private static boolean sameAnswer(Tree.Answer one, Tree.Answer other) {
        return one.keys().isEmpty()
                ? one.label().equals(other.label())
                : !Collections.disjoint(one.keys(), other.keys());
    }
}
