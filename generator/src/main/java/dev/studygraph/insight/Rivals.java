package dev.studygraph.insight;

import dev.studygraph.decide.ScenarioVerdict;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why not the others, for every scenario and every outcome of a tree.
 *
 * @param byScenario rivals the author names first, then by fewest differences: the more alike, the more tempting
 * @param byOutcome by the slug of the tree, then by that of the outcome; likewise
 */
public record Rivals(Map<NodeId, List<Rival>> byScenario, Map<String, Map<String, List<Rival>>> byOutcome) {
    private static final int MOST_DERIVED = 5;
    private static final int MOST_CRITERIA = 3;

    public Rivals {
        byScenario = Collections.unmodifiableMap(new LinkedHashMap<>(byScenario));
        byOutcome = Collections.unmodifiableMap(new LinkedHashMap<>(byOutcome));
    }

    /** Works the rivals out for every scenario and every outcome. */
    static Rivals of(KnowledgeGraph graph, Trees trees, FactSheet facts, Confusions confusions) {
        var search = new Search(trees, Contenders.of(trees), facts, confusions);
        var byScenario = new LinkedHashMap<NodeId, List<Rival>>();
        var scenarios = graph.scenarios();
        var found = scenarios.parallelStream().map(search::of).toList();
        for (int i = 0; i < found.size(); i++) {
            byScenario.put(scenarios.get(i).id(), found.get(i));
        }
        var byOutcome = new LinkedHashMap<String, Map<String, List<Rival>>>();
        for (var tree : trees.all()) {
            var outcomes = new LinkedHashMap<String, List<Rival>>();
            tree.steps().forEach(step -> {
                if (step instanceof Tree.Step.Outcome outcome
                        && !outcome.services().isEmpty()) {
                    outcomes.put(outcome.slug(), search.of(outcome, tree));
                }
            });
            byOutcome.put(tree.slug(), outcomes);
        }
        return new Rivals(byScenario, byOutcome);
    }

    /** The rivals of a scenario's answers. */
    public List<Rival> of(NodeId scenario) {
        return byScenario.getOrDefault(scenario, List.of());
    }

    /** The other options of a tree, held against the services of one of its outcomes. */
    public List<Rival> of(Tree tree, Tree.Step.Outcome outcome) {
        return byOutcome.getOrDefault(tree.slug(), Map.of()).getOrDefault(outcome.slug(), List.of());
    }

    private record Search(Trees trees, Contenders contenders, FactSheet facts, Confusions confusions) {
        List<Rival> of(Tree.Step.Outcome outcome, Tree tree) {
            return derived(new LinkedHashSet<>(outcome.services()), contenders.at(tree, outcome), Map.of())
                    .toList();
        }

        List<Rival> of(Node.Scenario scenario) {
            var answers = Trees.answers(scenario);
            if (answers.isEmpty()) {
                return List.of();
            }
            var given = ScenarioVerdict.facts(scenario);
            var rivals = new ArrayList<Rival>();
            var named = new LinkedHashSet<>(answers);
            for (var ruledOut : scenario.not()) {
                if (named.add(ruledOut.service())) {
                    rivals.add(nearest(answers, ruledOut.service(), given).rival(Optional.of(ruledOut)));
                }
            }
            Set<NodeId> others = new LinkedHashSet<>();
            for (var answer : answers) {
                others.addAll(facts.compared(answer));
                others.addAll(contenders.beside(answer));
            }
            others.removeAll(named);
            others.removeIf(other -> answers.stream().anyMatch(answer -> facts.related(answer, other)));
            rivals.addAll(nearest(derived(answers, others, given)));
            if (rivals.isEmpty()) {
                rivals.addAll(alike(answers, given));
            }
            return List.copyOf(rivals);
        }

        /** So many that something rules out, and no more that stand: of these only a diagnostic tells. */
        private static List<Rival> nearest(Stream<Rival> rivals) {
            var nearest = new ArrayList<Rival>();
            int told = 0;
            for (var each = rivals.iterator(); told < MOST_DERIVED && each.hasNext(); ) {
                Rival rival = each.next();
                told += rival.stands() ? 0 : 1;
                if (!rival.stands() || nearest.size() - told < MOST_DERIVED) {
                    nearest.add(rival);
                }
            }
            return nearest;
        }

        /** Where nothing is compared with the answers, what is like them by facts, if a fact tells it apart. */
        private List<Rival> alike(Set<NodeId> answers, Map<Criterion, Value> given) {
            var others = new LinkedHashSet<NodeId>();
            answers.forEach(answer -> confusions.of(answer).forEach(confusion -> others.add(confusion.other())));
            return derived(answers, others, given)
                    .filter(rival -> !rival.stands())
                    .toList();
        }

        /** The nearest first; each is looked at closely only when it is asked for. */
        private Stream<Rival> derived(Set<NodeId> answers, Collection<NodeId> others, Map<Criterion, Value> given) {
            return others.stream()
                    .filter(other -> !answers.contains(other))
                    .map(other -> near(answers, other))
                    .sorted(Comparator.comparingInt(Near::distance))
                    .map(near -> nearest(near, given).rival(Optional.empty()));
        }

        /** The answer that is most like a rival, and what tells them apart. */
        private Nearest nearest(Set<NodeId> answers, NodeId rival, Map<Criterion, Value> given) {
            return nearest(near(answers, rival), given);
        }

        private Nearest nearest(Near near, Map<Criterion, Value> given) {
            var all = facts.differences(near.answer(), near.other());
            return new Nearest(
                    near.answer(),
                    near.other(),
                    telling(facts, all, given),
                    all.isEmpty() ? parting(near.answer(), near.other()) : Optional.empty());
        }

        private Near near(Set<NodeId> answers, NodeId rival) {
            return answers.stream()
                    .map(answer -> new Near(answer, rival, facts.distance(answer, rival)))
                    .min(Comparator.comparingInt(Near::distance))
                    .orElseThrow();
        }

        private Optional<Rival.Parting> parting(NodeId here, NodeId there) {
            for (var tree : trees.leadingTo(here)) {
                if (tree.options().contains(there)) {
                    var parting = parting(tree.slug(), tree.root(), here, there);
                    if (parting.isPresent()) {
                        return parting;
                    }
                }
            }
            return Optional.empty();
        }

        private static Optional<Rival.Parting> parting(String tree, Tree.Step step, NodeId here, NodeId there) {
            if (!(step instanceof Tree.Step.Question question)) {
                return Optional.empty();
            }
            var toHere = only(question, here, there);
            var toThere = only(question, there, here);
            if (toHere.isPresent() && toThere.isPresent()) {
                return Optional.of(new Rival.Parting(tree, question, toHere.get(), toThere.get()));
            }
            return question.answers().stream()
                    .flatMap(answer -> parting(tree, answer.to(), here, there).stream())
                    .findFirst();
        }

        private static Optional<Tree.Answer> only(Tree.Step.Question question, NodeId wanted, NodeId unwanted) {
            return question.answers().stream()
                    .filter(answer -> answer.to().remaining().contains(wanted)
                            && !answer.to().remaining().contains(unwanted))
                    .findFirst();
        }
    }

    /** How far a rival is from the nearest answer: all that ranking needs, so that only the nearest are looked at closely. */
    private record Near(NodeId answer, NodeId other, int distance) {}

    /** An answer and a rival, and what tells them apart. */
    private record Nearest(NodeId answer, NodeId other, List<Difference> differences, Optional<Rival.Parting> parting) {
        Rival rival(Optional<Node.RuledOut> authored) {
            return new Rival(other, answer, authored, differences, parting);
        }
    }

    /** What rules a rival out: first the facts the scenario states, if it states any the two differ on. */
    private static List<Difference> telling(
            FactSheet facts, List<Difference> differences, Map<Criterion, Value> given) {
        var stated = differences.stream()
                .filter(difference -> {
                    var value = given.get(difference.criterion());
                    return value != null
                            && !value.any()
                            && value.keys().stream()
                                    .noneMatch(difference.there().value()::admits);
                })
                .toList();
        if (!stated.isEmpty()) {
            return stated.stream().limit(MOST_CRITERIA).toList();
        }
        var plain = differences.stream()
                .filter(difference -> !facts.describes(difference))
                .toList();
        return (plain.isEmpty() ? differences : plain)
                .stream().limit(MOST_CRITERIA).toList();
    }
}
