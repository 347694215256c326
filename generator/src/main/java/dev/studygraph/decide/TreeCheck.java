package dev.studygraph.decide;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a tree that an author wrote: with itself, and with the facts. */
final class TreeCheck {
    private final String title;
    private final List<Fact> facts;
    private final AskedCriteria criteria;
    private final List<Diagnostic> found = new ArrayList<>();

    private TreeCheck(String title, List<Fact> facts, AskedCriteria criteria) {
        this.title = title;
        this.facts = facts;
        this.criteria = criteria;
    }

    /** A question and the answer that was taken. */
    private record Taken(Tree.Step.Question question, Tree.Answer answer) {}

    /** Checks a tree; {@code tree} is the decision's own. */
    static List<Diagnostic> of(Node.Decision decision, Tree tree, List<Fact> facts, AskedCriteria criteria) {
        var check = new TreeCheck(decision.title(), facts, criteria);
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
                var taken = new Taken(question, answer);
                further.add(taken);
                contradicted(taken, placeOf(source.answers().get(i).to()));
                step(answer.to(), source.answers().get(i).to(), further);
            }
        } else if (step instanceof Tree.Step.Outcome outcome && written instanceof Node.Decision.Step.Outcome source) {
            ruledOut(outcome, source.origin().place(), path);
        }
    }

    private static Place placeOf(Node.Decision.Step step) {
        return step instanceof Node.Decision.Step.Question question
                ? question.origin().place()
                : ((Node.Decision.Step.Outcome) step).origin().place();
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

    /** What the answers on the way say of an outcome, and the tables deny; an answer that is wrong altogether is reported there. */
    private void ruledOut(Tree.Step.Outcome outcome, Place place, List<Taken> path) {
        for (var taken : path) {
            if (!denied(taken).isEmpty()) {
                continue;
            }
            outcome.services().stream()
                    .flatMap(service -> against(taken, service).stream())
                    .forEach(fact -> found.add(new Diagnostic(
                            Code.TREE_OUTCOME_RULED_OUT,
                            place,
                            "'%s' ends at '%s' after %s, but a table says %s"
                                    .formatted(
                                            title,
                                            name(outcome, fact),
                                            label(taken),
                                            fact.text().text()),
                            Optional.of("end at another service, or change the cell at "
                                    + fact.origin().place()),
                            List.of(fact.origin().place()))));
        }
    }

    private void contradicted(Taken taken, Place place) {
        var facts = denied(taken);
        if (facts.isEmpty()) {
            return;
        }
        var first = facts.get(0);
        String message = taken.answer().to() instanceof Tree.Step.Outcome outcome
                ? "'%s' leads to '%s' by %s, but a table says %s"
                        .formatted(
                                title,
                                name(outcome, first),
                                label(taken),
                                first.text().text())
                : "'%s' says %s, but the tables say %s of all that it leads to: %s"
                        .formatted(
                                title,
                                label(taken),
                                first.text().text(),
                                facts.stream()
                                        .map(fact -> "'" + fact.subject().slug() + "'")
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
        found.add(new Diagnostic(
                Code.TREE_CONTRADICTS_FACTS,
                place,
                message,
                Optional.of("change the tree or the cell at " + first.origin().place()),
                facts.stream().map(fact -> fact.origin().place()).toList()));
    }

    /** The cells that deny an answer, if they do so for everything behind it. */
    private List<Fact> denied(Taken taken) {
        var behind = taken.answer().to().remaining();
        var against = behind.stream().map(service -> against(taken, service)).toList();
        return behind.isEmpty() || against.stream().anyMatch(List::isEmpty)
                ? List.of()
                : against.stream().map(facts -> facts.get(0)).toList();
    }

    /** The cells of a service that exclude an answer; who says no to "do you need it?" may well be given it. */
    private List<Fact> against(Taken taken, NodeId service) {
        var criterion = taken.question().criterion();
        var keys = taken.answer().keys();
        boolean undemanding = keys.equals(List.of("no"))
                && criteria.askedBy(taken.question().text()).isEmpty();
        return criterion.isEmpty() || keys.isEmpty() || undemanding
                ? List.of()
                : facts.stream()
                        .filter(fact -> fact.criterion().equals(criterion.get()))
                        .filter(fact -> fact.subject().equals(service))
                        .filter(fact -> taken.answer().keys().stream()
                                .noneMatch(key -> fact.value().admits(key)))
                        .toList();
    }

    private static String name(Tree.Step.Outcome outcome, Fact fact) {
        return outcome.text().isEmpty() ? fact.subject().slug() : outcome.text();
    }

    private static String label(Taken taken) {
        return taken.question().criterion().map(Criterion::name).orElse("") + " = "
                + taken.answer().label();
    }

    private static boolean same(Tree.Step.Question one, Tree.Step.Question other) {
        return Plain.of(one.text()).equals(Plain.of(other.text()))
                || (one.criterion().isPresent() && one.criterion().equals(other.criterion()));
    }
}
