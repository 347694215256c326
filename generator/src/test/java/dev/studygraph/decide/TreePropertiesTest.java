package dev.studygraph.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of every tree made of facts, tried on thousands of random tables; a failure names its seed. */
class TreePropertiesTest {
    private static final Wording ENGLISH = Wording.of(Tables.PLAIN);
    private static final int SMALL_TABLES = 2_500;

    private static int weight(NodeId id) {
        return 1 + Math.floorMod(id.slug().hashCode() * 31, 7);
    }

    @Test
    void theExactTreeCostsWhatTrialOfEveryTreeFinds() {
        forEachSmallTable(SMALL_TABLES, (seed, comparison) -> {
            var table = table(comparison);
            double least = new BruteForce(comparison, TreePropertiesTest::weight, ENGLISH).effort();

            assertThat(new ExactChooser(table).effort(table.all()))
                    .as("seed %d: exact search", seed)
                    .isCloseTo(least, within(1e-9));
            Induction.tree(comparison, TreePropertiesTest::weight, ENGLISH)
                    .ifPresent(tree -> assertThat(tree.expectedEffort())
                            .as("seed %d: the tree itself", seed)
                            .isCloseTo(least, within(1e-9)));
        });
    }

    @Test
    void everyOptionIsReachedByItsOwnFactsAndEveryPathEnds() {
        forEachTree((seed, comparison, tree) -> {
            for (var option : tree.options()) {
                var facts = new HashMap<Criterion, Value>();
                comparison.facts().stream()
                        .filter(fact -> fact.subject().equals(option))
                        .forEach(fact -> facts.put(fact.criterion(), fact.value()));
                var outcomes = reached(tree.root(), facts);

                assertThat(outcomes).as("seed %d, %s", seed, option).isNotEmpty();
                assertThat(outcomes)
                        .as("seed %d, %s", seed, option)
                        .allSatisfy(outcome -> assertThat(outcome.services()).contains(option));
            }
        });
    }

    @Test
    void noPathAsksAQuestionTwiceAndEveryAnswerRulesSomethingOut() {
        forEachTree((seed, comparison, tree) -> noRepetition(seed, tree.root(), Set.of()));
    }

    @Test
    void pagesHaveNamesOfTheirOwn() {
        forEachTree((seed, comparison, tree) -> {
            var slugs = tree.steps().map(Tree.Step::slug).toList();

            assertThat(slugs).as("seed %d", seed).doesNotHaveDuplicates().doesNotContain("");
            assertThat(slugs.size()).as("seed %d", seed).isLessThanOrEqualTo(Induction.MOST_PAGES);
        });
    }

    @Test
    void leavingOutACriterionThatIsNotNeededNeverLowersTheEffort() {
        int[] tried = {0};
        forEachSmallTable(800, (seed, comparison) -> {
            var full = table(comparison);
            for (int dropped = 0; dropped < comparison.criteria().size(); dropped++) {
                var criteria = new ArrayList<>(comparison.criteria());
                criteria.remove(dropped);
                var less = DecisionTable.of(
                        comparison.options(), criteria, comparison.facts(), TreePropertiesTest::weight, ENGLISH);
                if (separatesTheSame(full, less)) {
                    tried[0]++;
                    assertThat(new ExactChooser(less).effort(less.all()))
                            .as("seed %d without criterion %d", seed, dropped)
                            .isGreaterThanOrEqualTo(new ExactChooser(full).effort(full.all()) - 1e-9);
                }
            }
        });
        assertThat(tried[0]).isGreaterThan(500);
    }

    @Test
    void permutingRowsAndColumnsLeavesTheEffortUnchanged() {
        forEachSmallTable(800, (seed, comparison) -> {
            var random = new Random(seed);
            var options = new ArrayList<>(comparison.options());
            var criteria = new ArrayList<>(comparison.criteria());
            var facts = new ArrayList<>(comparison.facts());
            Collections.shuffle(options, random);
            Collections.shuffle(criteria, random);
            Collections.shuffle(facts, random);
            var shuffled = DecisionTable.of(options, criteria, facts, TreePropertiesTest::weight, ENGLISH);
            var table = table(comparison);

            assertThat(new ExactChooser(shuffled).effort(shuffled.all()))
                    .as("seed %d", seed)
                    .isCloseTo(new ExactChooser(table).effort(table.all()), within(1e-9));
        });
    }

    @Test
    void theGreedyTreeIsNeverBetterThanTheExactOne() {
        forEachSmallTable(800, (seed, comparison) -> {
            var table = table(comparison);
            double greedy = Effort.of(Induction.grown(table, new GreedyChooser(table)), TreePropertiesTest::weight)
                    .words();

            assertThat(greedy)
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(new ExactChooser(table).effort(table.all()) - 1e-9);
        });
    }

    @Test
    void aTableTooLargeForTheExactSearchGetsATreeOfItsOwn() {
        var tree = Induction.tree(Tables.random(new Random(7), 40, 12, 4), TreePropertiesTest::weight, ENGLISH)
                .orElseThrow();

        assertThat(tree.steps().count()).isLessThanOrEqualTo(Induction.MOST_PAGES);
        assertThat(tree.options()).hasSize(40);
    }

    @Test
    void theLargestExactTableIsSolved() {
        var comparison = Tables.random(new Random(11), ExactChooser.MOST_OPTIONS, 30, 3);
        var table = table(comparison);
        double exact = new ExactChooser(table).effort(table.all());

        assertThat(exact)
                .isPositive()
                .isLessThanOrEqualTo(
                        Effort.of(Induction.grown(table, new GreedyChooser(table)), TreePropertiesTest::weight)
                                .words());
    }

    private static DecisionTable table(Node.Comparison comparison) {
        return DecisionTable.of(
                comparison.options(), comparison.criteria(), comparison.facts(), TreePropertiesTest::weight, ENGLISH);
    }

    private interface OnTable {
        void check(long seed, Node.Comparison comparison);
    }

    private interface OnTree {
        void check(long seed, Node.Comparison comparison, Tree tree);
    }

    private static void forEachSmallTable(int number, OnTable check) {
        for (long seed = 0; seed < number; seed++) {
            var random = new Random(seed);
            check.check(
                    seed, Tables.random(random, 2 + random.nextInt(4), 1 + random.nextInt(4), 2 + random.nextInt(2)));
        }
    }

    /** Tables on both sides of the limit of the exact search. */
    private static void forEachTree(OnTree check) {
        int[] trees = {0};
        Consumer<Long> tryOut = seed -> {
            var random = new Random(seed);
            var comparison =
                    Tables.random(random, 2 + random.nextInt(20), 1 + random.nextInt(8), 2 + random.nextInt(3));
            Induction.tree(comparison, TreePropertiesTest::weight, ENGLISH).ifPresent(tree -> {
                trees[0]++;
                check.check(seed, comparison, tree);
            });
        };
        for (long seed = 0; seed < 300; seed++) {
            tryOut.accept(seed);
        }
        assertThat(trees[0]).isGreaterThan(200);
    }

    private static Set<Tree.Step.Outcome> reached(Tree.Step step, Map<Criterion, Value> facts) {
        if (step instanceof Tree.Step.Outcome outcome) {
            return Set.of(outcome);
        }
        var outcomes = new LinkedHashSet<Tree.Step.Outcome>();
        var question = (Tree.Step.Question) step;
        var value = requireNonNull(facts.get(question.criterion().orElseThrow()));
        for (var answer : question.answers()) {
            if (answer.keys().stream().anyMatch(value::admits)) {
                outcomes.addAll(reached(answer.to(), facts));
            }
        }
        return outcomes;
    }

    private static void noRepetition(long seed, Tree.Step step, Set<Criterion> asked) {
        if (step instanceof Tree.Step.Question question) {
            var criterion = question.criterion().orElseThrow();
            assertThat(asked).as("seed %d", seed).doesNotContain(criterion);
            assertThat(question.answers()).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(2);
            var further = new HashSet<>(asked);
            further.add(criterion);
            for (var answer : question.answers()) {
                assertThat(answer.to().remaining())
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .hasSizeLessThan(question.remaining().size());
                noRepetition(seed, answer.to(), further);
            }
        }
    }

    /** Whether the same sets of options can still be split. */
    private static boolean separatesTheSame(DecisionTable full, DecisionTable less) {
        for (long set = 1; set < 1L << full.options().size(); set++) {
            var options = BitSet.valueOf(new long[] {set});
            if (splits(full, options) != splits(less, options)) {
                return false;
            }
        }
        return true;
    }

    private static boolean splits(DecisionTable table, BitSet options) {
        return table.columns().stream().anyMatch(column -> Column.usable(column.branches(options), options));
    }

    /** The definition of docs/method/decision-trees.md word for word, by trying every tree: no memory, no bit masks, no order. */
    private record BruteForce(Node.Comparison comparison, ToIntFunction<NodeId> weight, Wording wording) {
        double effort() {
            return effort(Set.copyOf(comparison.options()));
        }

        private double effort(Set<NodeId> options) {
            double least = Double.POSITIVE_INFINITY;
            for (var criterion : comparison.criteria()) {
                var branches = branches(criterion, options);
                boolean usable = branches.size() >= 2 && !branches.containsKey(options);
                if (usable) {
                    least = Math.min(least, cost(criterion, branches));
                }
            }
            return least == Double.POSITIVE_INFINITY ? 0 : least;
        }

        /** The answers by what they keep. */
        private Map<Set<NodeId>, Set<String>> branches(Criterion criterion, Set<NodeId> options) {
            var answers = new LinkedHashSet<String>();
            options.forEach(option -> answers.addAll(value(option, criterion).keys()));
            var branches = new LinkedHashMap<Set<NodeId>, Set<String>>();
            for (var answer : answers) {
                var kept = options.stream()
                        .filter(option -> value(option, criterion).admits(answer))
                        .collect(Collectors.toSet());
                branches.computeIfAbsent(kept, none -> new HashSet<>()).add(answer);
            }
            return branches;
        }

        private double cost(Criterion criterion, Map<Set<NodeId>, Set<String>> branches) {
            var all = comparison.facts().stream()
                    .filter(fact -> fact.criterion().equals(criterion))
                    .flatMap(fact -> fact.value().keys().stream())
                    .distinct()
                    .toList();
            double words = words(wording.question(criterion, all));
            double total = branches.keySet().stream().mapToDouble(this::weight).sum();
            for (var branch : branches.entrySet()) {
                words += branch.getValue().stream().mapToInt(BruteForce::words).sum();
                words += weight(branch.getKey()) / total * effort(branch.getKey());
            }
            return words;
        }

        private double weight(Set<NodeId> options) {
            return options.stream().mapToInt(weight).sum();
        }

        private Value value(NodeId option, Criterion criterion) {
            return comparison.cells().of(option, criterion).map(Fact::value).orElse(Value.ANY);
        }

        private static int words(String text) {
            return text.strip().split("\\s+").length;
        }
    }

    @Test
    void randomTablesHaveUndecidedAndManifoldCells() {
        List<Value> values = new ArrayList<>();
        forEachSmallTable(50, (seed, comparison) -> comparison.facts().forEach(fact -> values.add(fact.value())));

        assertThat(values).anyMatch(Value::any).anyMatch(value -> value.keys().size() == 2);
    }
}
