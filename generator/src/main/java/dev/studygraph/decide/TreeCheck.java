package dev.studygraph.decide;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What is wrong with a tree that an author wrote: with itself, and with the facts. */
final class TreeCheck {
    private final String title;
    private final List<Fact> facts;
    private final List<Diagnostic> found = new ArrayList<>();

    private TreeCheck(String title, List<Fact> facts) {
        this.title = title;
        this.facts = facts;
    }

    /** A question and the answer that was taken. */
    private record Taken(Tree.Step.Question question, Tree.Answer answer) {}

    /** Checks a tree; {@code tree} is the decision's own. */
    static List<Diagnostic> of(Node.Decision decision, Tree tree, List<Fact> facts) {
        var check = new TreeCheck(decision.title(), facts);
        check.step(tree.root(), decision.root(), List.of());
        return List.copyOf(check.found);
    }

    private void step(Tree.Step step, Node.Decision.Step written, List<Taken> path) {
        if (step instanceof Tree.Step.Question question && written instanceof Node.Decision.Step.Question source) {
            Place place = source.origin().place();
            path.stream()
                    .filter(taken -> same(taken.question(), question))
                    .findFirst()
                    .ifPresent(earlier -> found.add(repeated(question, earlier, place)));
            answers(question, place);
            for (int i = 0; i < question.answers().size(); i++) {
                var answer = question.answers().get(i);
                var further = new ArrayList<>(path);
                further.add(new Taken(question, answer));
                step(answer.to(), source.answers().get(i).to(), further);
            }
        } else if (step instanceof Tree.Step.Outcome outcome && written instanceof Node.Decision.Step.Outcome source) {
            contradictions(outcome, source.origin().place(), path);
        }
    }

    private void answers(Tree.Step.Question question, Place place) {
        if (question.answers().size() < 2) {
            found.add(Diagnostic.of(
                    Code.TREE_ANSWER_MISSING,
                    place,
                    "'%s' in '%s' has %s"
                            .formatted(
                                    question.text(),
                                    title,
                                    question.answers().isEmpty() ? "no answer" : "only one answer"),
                    "add an answer for every other case"));
        }
        var labels = new HashSet<String>();
        for (var answer : question.answers()) {
            if (!labels.add(Plain.of(answer.label()))) {
                found.add(Diagnostic.of(
                        Code.TREE_UNREACHABLE,
                        place,
                        "'%s' in '%s' has the answer '%s' twice; nobody can reach the second"
                                .formatted(question.text(), title, answer.label()),
                        "give each answer words of its own"));
            }
        }
    }

    private Diagnostic repeated(Tree.Step.Question question, Taken earlier, Place place) {
        return Diagnostic.of(
                Code.TREE_QUESTION_REPEATED,
                place,
                "'%s' was answered with '%s' already on the way here in '%s'"
                        .formatted(question.text(), earlier.answer().label(), title),
                "leave the question out here, or ask for something else");
    }

    private void contradictions(Tree.Step.Outcome outcome, Place place, List<Taken> path) {
        for (var taken : path) {
            var criterion = taken.question().criterion();
            if (criterion.isEmpty()) {
                continue;
            }
            for (var fact : facts) {
                boolean contradicts = fact.criterion().equals(criterion.get())
                        && outcome.services().contains(fact.subject())
                        && taken.answer().keys().stream()
                                .noneMatch(key -> fact.value().admits(key));
                if (contradicts) {
                    found.add(new Diagnostic(
                            Code.TREE_CONTRADICTS_FACTS,
                            place,
                            "'%s' leads to '%s' by %s = %s, but a table says %s"
                                    .formatted(
                                            title,
                                            outcome.text().isEmpty()
                                                    ? fact.subject().slug()
                                                    : outcome.text(),
                                            criterion.get().name(),
                                            taken.answer().label(),
                                            fact.text().text()),
                            Optional.of("change the tree or the cell at "
                                    + fact.origin().place()),
                            List.of(fact.origin().place())));
                }
            }
        }
    }

    private static boolean same(Tree.Step.Question one, Tree.Step.Question other) {
        return Plain.of(one.text()).equals(Plain.of(other.text()))
                || (one.criterion().isPresent() && one.criterion().equals(other.criterion()));
    }
}
