package dev.studygraph.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Vaults;
import org.junit.jupiter.api.Test;

class TriggerMiningTest {
    @Test
    void aNeedThatIsAQuotationIsAWordingWithoutItsMarks() {
        var graph = Vaults.vault().note("a.md", """
                | Scenario | Service |
                |---|---|
                | "All cars must cross at night." | Ferry |
                | “A boat” for two | Raft |
                """).build().graph();
        assertThat(Insights.of(graph, Trees.of(graph)).triggers().phrases())
                .extracting(Triggers.Trigger::phrase)
                .containsExactlyInAnyOrder("All cars must cross at night", "“A boat” for two", "A boat");
    }
}
