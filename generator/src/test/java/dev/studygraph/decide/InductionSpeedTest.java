package dev.studygraph.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.NodeId;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the exact search takes at its limit, and how far the greedy one is from it; the figures of docs/benchmarks.md. */
@Tag("long")
class InductionSpeedTest {
    private static final int TABLES = 100;
    private static final double MOST_SECONDS = 1;

    private static int weight(NodeId id) {
        return 1 + Math.floorMod(id.slug().hashCode() * 31, 7);
    }

    @Test
    void theLargestTablesAreSolvedWithinASecond() {
        for (int values = 2; values <= 5; values++) {
            measure(values);
        }
    }

    private static void measure(int values) {
        double[] seconds = new double[TABLES];
        double[] gaps = new double[TABLES];
        for (int i = 0; i < TABLES; i++) {
            var comparison = Tables.random(new Random(1000L * values + i), ExactChooser.MOST_OPTIONS, 30, values);
            var table = DecisionTable.of(
                    comparison.options(),
                    comparison.criteria(),
                    comparison.facts(),
                    InductionSpeedTest::weight,
                    Wording.of(Tables.PLAIN));
            long start = System.nanoTime();
            double exact = new ExactChooser(table).effort(table.all());
            seconds[i] = (System.nanoTime() - start) / 1e9;
            double greedy = Effort.of(Induction.grown(table, new GreedyChooser(table)), InductionSpeedTest::weight)
                    .words();
            gaps[i] = greedy / exact - 1;
        }
        Arrays.sort(seconds);
        System.out.printf(
                "14 x 30, %d values: exact median %.1f ms, slowest %.1f ms; greedy mean gap %.1f %%, largest %.1f %%%n",
                values,
                1000 * seconds[TABLES / 2],
                1000 * seconds[TABLES - 1],
                100 * Arrays.stream(gaps).average().orElse(0),
                100 * Arrays.stream(gaps).max().orElse(0));
        assertThat(seconds[TABLES - 1]).as("%d values", values).isLessThan(MOST_SECONDS);
    }
}
