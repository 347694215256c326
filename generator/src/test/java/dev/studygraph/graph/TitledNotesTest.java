package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledNotesTest {
    @Test
    void ofSeveralNotesWhoseFilesAreCalledAlikeOnlyThoseWhoseTitlesSaySoAreMeant() {
        String table = """
                ## moor vs row
                | Word | Meaning |
                |---|---|
                | moor | tie a boat |
                | row | go by oar |
                """;
        var graph = Vaults.vault()
                .note("a.md", table)
                .note("north/moor.md", "# Tying boats in the north\nWith ropes.\n")
                .note("south/moor.md", "# Tying boats in the south\nWith chains.\n")
                .note("north/row.md", "# How to row\nSlowly.\n")
                .note("south/row.md", "# Oars of the south\nLong ones.\n")
                .build()
                .graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .contains("moor", "How to row")
                .doesNotContain("Tying boats in the north", "Tying boats in the south", "Oars of the south");
    }
}
