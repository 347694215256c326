package dev.studygraph.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Vaults;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which services may be taken for each other. */
class ConfusionsTest {
    private static final List<String> MANY =
            List.of("Ferry", "Barge", "Punt", "Kayak", "Tug", "Yacht", "Canoe", "Raft", "Dinghy");

    @Test
    void thingsOfALongListAreNoAlternatives() {
        assertThat(pairs(table(MANY, 1))).isZero();
        assertThat(pairs(table(MANY, 1) + "\n## Ferry vs Barge\n\n" + table(List.of("Ferry", "Barge"), 1)))
                .isEqualTo(1);
    }

    @Test
    void thingsOfAShortListOrComparedInSeveralRespectsAre() {
        assertThat(pairs(table(MANY.subList(0, 4), 1))).isEqualTo(6);
        assertThat(pairs(table(MANY, 2))).isPositive();
    }

    private static int pairs(String text) {
        var vault = Vaults.vault().note("boats.md", "# Boats\n\n## Comparison\n\n" + text);
        MANY.forEach(boat -> vault.note(boat + ".md", "---\nkind: service\n---\n# " + boat + "\n"));
        var graph = vault.build().graph();
        assertThat(graph.comparisons()).isNotEmpty();
        return Insights.of(graph, Trees.of(graph)).confusions().hardest().size();
    }

    private static String table(List<String> boats, int criteria) {
        var columns = List.of("Crew", "Cabin", "Engine").subList(0, criteria);
        String rows = IntStream.range(0, boats.size())
                .mapToObj(row -> "| " + boats.get(row) + " | "
                        + columns.stream()
                                .map(column -> row % 2 == 0 ? "Yes" : "No")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
        return "| Service | " + String.join(" | ", columns) + " |\n" + "|---".repeat(criteria + 1) + "|\n" + rows;
    }
}
