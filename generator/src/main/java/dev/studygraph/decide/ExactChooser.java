package dev.studygraph.decide;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Finds the tree of least expected reading effort, in words.
 *
 * <p>For a set S of options, E(S) = 0 if no criterion is usable, else the minimum over usable c of words(question c) +
 * words(all its answers) + Σ_v p(v)·E(S_v), where S_v are the options that go down branch v, p(v) = w(S_v) / Σ_u w(S_u),
 * w = 1 + the number of scenarios the option answers, and an undecided option counts in full in every branch. Answers that
 * keep the same options of S are one branch. A criterion is usable at S when it has at least two branches and each is a proper subset of S. Descriptive criteria
 * enter only where no other is usable. Of equal criteria the first of the table is asked.
 *
 * <p>Solved by dynamic programming over the subsets that can be reached, at most 2^14 of them. Finding such trees is
 * NP-complete in general (Hyafil and Rivest, 1976), hence the limit.
 */
final class ExactChooser implements Chooser {
    static final int MOST_OPTIONS = 14;

    /** Sums of doubles in another order may differ by this much, in words, and still be the same effort. */
    private static final double SAME = 1e-9;

    private static final int NONE = -1;

    private final DecisionTable table;
    private final int[][] holders;
    private final int[] undecided;
    private final int[] questionWords;
    private final int[][] answerWords;
    private final int[] weight;
    private final double[] effort;
    private final int[] choice;

    ExactChooser(DecisionTable table) {
        int options = table.options().size();
        if (options > MOST_OPTIONS) {
            throw new IllegalArgumentException(options + " options are too many for the exact search");
        }
        this.table = table;
        var columns = table.columns();
        holders = columns.stream()
                .map(column -> column.answers().stream()
                        .mapToInt(answer -> mask(answer.holders()))
                        .toArray())
                .toArray(int[][]::new);
        undecided =
                columns.stream().mapToInt(column -> mask(column.undecided())).toArray();
        questionWords = columns.stream()
                .mapToInt(column -> Plain.words(column.question()))
                .toArray();
        answerWords = columns.stream()
                .map(column -> column.answers().stream()
                        .mapToInt(answer -> Plain.words(answer.label()))
                        .toArray())
                .toArray(int[][]::new);
        weight = new int[1 << options];
        for (int set = 1; set < weight.length; set++) {
            int last = Integer.numberOfTrailingZeros(set);
            weight[set] = weight[set & (set - 1)] + table.weights().get(last);
        }
        effort = new double[1 << options];
        choice = new int[1 << options];
        Arrays.fill(effort, Double.NaN);
    }

    @Override
    public OptionalInt next(BitSet options) {
        int set = mask(options);
        effort(set);
        return choice[set] == NONE ? OptionalInt.empty() : OptionalInt.of(choice[set]);
    }

    /** The least expected effort for some options, in words. */
    double effort(BitSet options) {
        return effort(mask(options));
    }

    private double effort(int set) {
        if (Double.isNaN(effort[set])) {
            choice[set] = NONE;
            effort[set] = 0;
            if (!choose(set, false)) {
                choose(set, true);
            }
        }
        return effort[set];
    }

    private boolean choose(int set, boolean descriptive) {
        double best = Double.POSITIVE_INFINITY;
        int chosen = NONE;
        for (int column = 0; column < holders.length; column++) {
            if (table.columns().get(column).descriptive() == descriptive && usable(column, set)) {
                double cost = cost(column, set);
                if (cost < best - SAME) {
                    best = cost;
                    chosen = column;
                }
            }
        }
        if (chosen == NONE) {
            return false;
        }
        effort[set] = best;
        choice[set] = chosen;
        return true;
    }

    private boolean usable(int column, int set) {
        int branches = 0;
        for (int answer = 0; answer < holders[column].length; answer++) {
            int holding = holders[column][answer];
            if ((holding & set) != 0 && !sharesBranch(column, answer, set)) {
                if (((holding | undecided[column]) & set) == set) {
                    return false;
                }
                branches++;
            }
        }
        return branches >= 2;
    }

    private double cost(int column, int set) {
        double words = questionWords[column];
        double total = 0;
        double sum = 0;
        for (int answer = 0; answer < holders[column].length; answer++) {
            int holding = holders[column][answer];
            if ((holding & set) != 0) {
                int branch = (holding | undecided[column]) & set;
                words += answerWords[column][answer];
                if (!sharesBranch(column, answer, set)) {
                    total += weight[branch];
                    sum += weight[branch] * effort(branch);
                }
            }
        }
        return words + sum / total;
    }

    /** Whether an answer before this one keeps the same options. */
    private boolean sharesBranch(int column, int answer, int set) {
        int kept = holders[column][answer] & set;
        for (int before = 0; before < answer; before++) {
            if ((holders[column][before] & set) == kept) {
                return true;
            }
        }
        return false;
    }

    private static int mask(BitSet bits) {
        return bits.isEmpty() ? 0 : (int) bits.toLongArray()[0];
    }
}
