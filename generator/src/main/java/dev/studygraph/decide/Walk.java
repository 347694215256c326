package dev.studygraph.decide;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far known facts lead through a tree. */
public sealed interface Walk {
    /** The questions answered, in order. */
    List<Taken> path();

    /** A question and the answer that was taken. */
    record Taken(Tree.Step.Question question, Tree.Answer answer) {}

    /** The facts answer every question on the way. */
    record Reached(Tree.Step.Outcome outcome, List<Taken> path) implements Walk {
        public Reached {
            path = List.copyOf(path);
        }
    }

    /** No fact answers this question, or one that leaves several answers open. */
    record Undecided(Tree.Step.Question question, List<Taken> path) implements Walk {
        public Undecided {
            path = List.copyOf(path);
        }
    }

    /** The fact about this question agrees with none of its answers. */
    record NoSuchAnswer(Tree.Step.Question question, Value value, List<Taken> path) implements Walk {
        public NoSuchAnswer {
            path = List.copyOf(path);
        }
    }

    /** Walks a tree by facts, from its root. */
    static Walk through(Tree tree, Map<Criterion, Value> facts) {
        var path = new ArrayList<Taken>();
        Tree.Step step = tree.root();
        while (step instanceof Tree.Step.Question question) {
            var value = question.criterion().map(facts::get);
            if (value.isEmpty() || value.get().any()) {
                return new Undecided(question, path);
            }
            var open = question.answers().stream()
                    .filter(answer -> answer.keys().stream().anyMatch(value.get()::admits))
                    .toList();
            if (open.isEmpty()) {
                return new NoSuchAnswer(question, value.get(), path);
            }
            if (open.size() > 1) {
                return new Undecided(question, path);
            }
            path.add(new Taken(question, open.get(0)));
            step = open.get(0).to();
        }
        return new Reached((Tree.Step.Outcome) step, path);
    }
}
