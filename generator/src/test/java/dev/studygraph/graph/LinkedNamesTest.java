package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedNamesTest {
    @Test
    void aLinkToALineInAListOfWordsLeavesTheNameAsItIsWritten() {
        var graph =
                Vaults.vault().note("words.md", """
                        # Words
                        | Short | Long |
                        |---|---|
                        | <a id="w-1"></a>RORO | roll on, roll off |
                        ## Tugs
                        They pull.
                        """).note("a.md", """
                        | Need | Service |
                        |---|---|
                        | Cars | [RORO](words.md#w-1)-ferry |
                        | Lorries | [RORO](words.md#w-1) |
                        | Barges | [any of them](words.md#tugs) |

                        | Feature | Slow [RORO](words.md#w-1) boat | Tug |
                        |---|---|---|
                        | Speed | low | high |
                        """).build().graph();
        assertThat(graph.scenarios().stream()
                        .map(scenario -> scenario.answers().get(0).get(0).service())
                        .map(id -> graph.node(id).orElseThrow().title()))
                .containsExactlyInAnyOrder("RORO-ferry", "RORO", "Tugs");
        assertThat(graph.comparisons().get(0).options().stream()
                        .map(id -> graph.node(id).orElseThrow().title()))
                .containsExactly("Slow RORO boat", "Tugs");
    }

    @Test
    void aLinkToAPartOfANoteIsCalledAsItsWordsSay() {
        var graph = Vaults.vault()
                .note("boats.md", "# Boats\n## Small ones\nThey turn.\n## Tugs\nThey pull.\n")
                .note("a.md", """
                        # Crossing
                        ## Raft vs Punt vs Tug
                        | Boat | Holds |
                        |---|---|
                        | Raft | much |
                        | [[boats#Small ones\\|Punt]] | little |
                        | [[boats#Tugs\\|this one]] | none |

                        | Need | Service |
                        |---|---|
                        | Narrow lakes | [Skiff](boats.md#small-ones) |
                        | A place for all | [[boats#Small ones\\|boats]] |
                        | The long table | [[boats#^table\\|as here]] |
                        """)
                .build()
                .graph();
        assertThat(graph.comparisons().get(0).options().stream()
                        .map(id -> graph.node(id).orElseThrow().title()))
                .startsWith("Raft", "Punt");
        assertThat(graph.scenarios().stream()
                        .map(scenario -> scenario.answers().get(0).get(0).service())
                        .map(id -> graph.node(id).orElseThrow().title()))
                .containsExactlyInAnyOrder("Skiff", "Boats", "Boats");
    }
}
