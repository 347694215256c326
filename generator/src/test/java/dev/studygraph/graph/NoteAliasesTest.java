package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteAliasesTest {
    private static final String NOTE = "---\naliases: [Bow, Stern, Hull]\n---\n# Boats\nWhat they are.\n";
    private static final String NEEDS = """
            | Need | Service |
            |---|---|
            | Cutting the water | Bow |
            | Holding everything | Hull |
            """;

    @Test
    void whatIsComparedIsNoNameOfOneThing() {
        var graph = Vaults.vault()
                .note("boats.md", NOTE)
                .note("a.md", NEEDS + """

                        ## Bow vs Stern
                        | Feature | Bow | Stern |
                        |---|---|---|
                        | Where | in front | behind |
                        """)
                .build()
                .graph();
        assertThat(graph.comparisons().get(0).options().stream()
                        .map(id -> graph.node(id).orElseThrow().title()))
                .containsExactly("Bow", "Stern");
        assertThat(answers(graph)).containsExactlyInAnyOrder("Bow", "Boats");
    }

    @Test
    void aliasesThatNothingComparesAreNamesOfTheNote() {
        var graph = Vaults.vault()
                .note("boats.md", NOTE)
                .note("a.md", NEEDS)
                .build()
                .graph();
        assertThat(answers(graph)).containsExactlyInAnyOrder("Boats", "Boats");
    }

    private static List<String> answers(KnowledgeGraph graph) {
        return graph.scenarios().stream()
                .map(scenario -> scenario.answers().get(0).get(0).service())
                .map(id -> graph.node(id).orElseThrow().title())
                .toList();
    }
}
