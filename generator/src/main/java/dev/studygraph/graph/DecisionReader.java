package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.DecisionRead;
import dev.studygraph.graph.Node.Decision.Step;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Resolves an authored tree: outcomes to services, jumps to the questions they name. */
final class DecisionReader {
    /** Steps a tree may have once its jumps are followed, so that jumps through jumps cannot multiply without end. */
    private static final int MOST_STEPS = 2_000;

    private final Function<Phrase, List<NodeId>> services;
    private final Diagnostics diagnostics;

    DecisionReader(Function<Phrase, List<NodeId>> services, Diagnostics diagnostics) {
        this.services = services;
        this.diagnostics = diagnostics;
    }

    Step read(DecisionRead decision) {
        return new Tree(decision).root();
    }

    /** Reports each box that no answers lead to; gives the services they name. */
    List<NodeId> unreached(DecisionRead decision) {
        var unreached = new LinkedHashSet<NodeId>();
        for (var box : decision.unreached()) {
            diagnostics.report(Diagnostic.of(
                    Code.TREE_UNREACHABLE,
                    box.place(),
                    "no answers of '%s' lead to '%s'"
                            .formatted(decision.title(), box.text().strip()),
                    "draw an arrow to it from one of the questions, or take it out"));
            unreached.addAll(services.apply(box));
        }
        return List.copyOf(unreached);
    }

    /** The services that the outcomes of a tree name, in reading order. */
    static List<NodeId> services(Step root) {
        var services = new LinkedHashSet<NodeId>();
        collect(root, services);
        return List.copyOf(services);
    }

    private static void collect(Step step, Set<NodeId> services) {
        if (step instanceof Step.Outcome outcome) {
            services.addAll(outcome.services());
        } else if (step instanceof Step.Question question) {
            question.answers().forEach(answer -> collect(answer.to(), services));
        }
    }

    private final class Tree {
        private final DecisionRead decision;
        private final Map<String, Choice.Question> questions = new LinkedHashMap<>();
        private final Set<String> open = new LinkedHashSet<>();
        private int steps;

        Tree(DecisionRead decision) {
            this.decision = decision;
            enter(decision.root());
        }

        Step root() {
            return step(decision.root());
        }

        private void enter(Choice choice) {
            if (choice instanceof Choice.Question question) {
                questions.putIfAbsent(key(question.text()), question);
                question.answers().forEach(answer -> enter(answer.to()));
            }
        }

        private Step step(Choice choice) {
            steps++;
            if (choice instanceof Choice.Jump jump) {
                return jump(jump);
            }
            if (choice instanceof Choice.Question question) {
                return question(question);
            }
            var outcome = (Choice.Outcome) choice;
            return new Step.Outcome(outcome.text().text().strip(), services.apply(outcome.text()), at(outcome.text()));
        }

        private Step question(Choice.Question question) {
            boolean entered = open.add(key(question.text()));
            var answers = new ArrayList<Node.Decision.Answer>();
            for (var answer : question.answers()) {
                answers.add(new Node.Decision.Answer(answer.label().text().strip(), step(answer.to())));
            }
            if (entered) {
                open.remove(key(question.text()));
            }
            return new Step.Question(question.text().text().strip(), answers, at(question.text()));
        }

        private Step jump(Choice.Jump jump) {
            var text = jump.question();
            var target = questions.get(key(text));
            if (target == null) {
                diagnostics.report(Diagnostic.of(
                        Code.TREE_TARGET_UNKNOWN,
                        text.place(),
                        "'%s' leads to the question '%s', which this tree does not ask"
                                .formatted(decision.title(), text.text())));
            } else if (open.contains(key(text)) || steps > MOST_STEPS) {
                diagnostics.report(Diagnostic.of(
                        Code.TREE_CYCLE,
                        text.place(),
                        "'%s' comes back to the question '%s' before it ends".formatted(decision.title(), text.text()),
                        "let this answer end at an outcome"));
            } else {
                return question(target);
            }
            return new Step.Outcome(text.text().strip(), List.of(), at(text));
        }

        private Origin at(Phrase phrase) {
            return decision.origin().at(phrase.place());
        }

        private String key(Phrase question) {
            return NameKey.fold(question.text());
        }
    }
}
