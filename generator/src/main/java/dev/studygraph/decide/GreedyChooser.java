package dev.studygraph.decide;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Asks at each step what tells most: the greatest information gain, in bits (ID3; Quinlan, 1986), among equals the
 * fewest words to read, then the first of the table.
 */
final class GreedyChooser implements Chooser {
    private static final double SAME = 1e-9;

    private final DecisionTable table;

    GreedyChooser(DecisionTable table) {
        this.table = table;
    }

    @Override
    public OptionalInt next(BitSet options) {
        var told = best(options, false);
        return told.isPresent() ? told : best(options, true);
    }

    private OptionalInt best(BitSet options, boolean descriptive) {
        double before = entropy(options);
        double most = Double.NEGATIVE_INFINITY;
        int fewest = Integer.MAX_VALUE;
        var chosen = OptionalInt.empty();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var branches = column.branches(options);
            if (column.descriptive() != descriptive || !Column.usable(branches, options)) {
                continue;
            }
            double gain = before - after(branches);
            int words = words(column, branches);
            if (gain > most + SAME || (gain > most - SAME && words < fewest)) {
                most = gain;
                fewest = words;
                chosen = OptionalInt.of(i);
            }
        }
        return chosen;
    }

    private double after(List<Column.Branch> branches) {
        double total = 0;
        double sum = 0;
        for (var branch : branches) {
            int weight = table.weight(branch.kept());
            total += weight;
            sum += weight * entropy(branch.kept());
        }
        return sum / total;
    }

    private double entropy(BitSet options) {
        double total = table.weight(options);
        return options.stream()
                .mapToDouble(option -> table.weights().get(option) / total)
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static int words(Column column, List<Column.Branch> branches) {
        return Plain.words(column.question())
                + branches.stream()
                        .mapToInt(branch -> Plain.words(branch.label()))
                        .sum();
    }
}
