package dev.studygraph.cli;

import dev.studygraph.build.Verdicts;
import dev.studygraph.decide.ScenarioVerdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code check} prints of the scenarios as tests of the trees. */
final class VerdictTable {
    private static final int WIDEST_CELL = 46;

    private VerdictTable() {}

    /** A row for each scenario and tree, the sums, and the answers that no scenario takes; empty where nothing was tried. */
    static String of(Verdicts verdicts) {
        if (verdicts.rows().isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Tree", "Scenario", "Verdict"));
        String tree = "";
        for (Verdicts.Row row : verdicts.rows()) {
            rows.add(List.of(row.tree().equals(tree) ? "" : row.tree(), row.scenario(), verdict(row)));
            tree = row.tree();
        }
        StringBuilder text = new StringBuilder(new TextTable(rows, WIDEST_CELL).text());
        text.append(String.format(
                Locale.ROOT,
                "\n%s PASS, %s WRONG, %s UNDECIDED; %s of %s branches exercised (%.0f %%)\n",
                verdicts.count(Outcome.PASS),
                verdicts.count(Outcome.WRONG),
                verdicts.count(Outcome.UNDECIDED),
                verdicts.exercised(),
                verdicts.branches(),
                Math.floor(100.0 * verdicts.exercised() / Math.max(1, verdicts.branches()))));
        for (String branch : verdicts.unexercised()) {
            text.append("no scenario exercises ")
                    .append(Excerpt.printable(branch))
                    .append('\n');
        }
        return text.toString();
    }

    private static String verdict(Verdicts.Row row) {
        return switch (row.verdict()) {
            case PASS -> "PASS";
            case WRONG -> "WRONG at question " + row.question() + ": " + row.asked();
            case UNDECIDED -> "UNDECIDED at question " + row.question() + ": " + row.asked();
        };
    }
}
