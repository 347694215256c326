package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.Origin.Confidence;
import org.junit.jupiter.api.Test;

/** Columns that nothing around their table says are options are, where the rest of the vault speaks of them. */
class LoneOptionsTest {
    private static final String TABLE = """
            # Crossing the bay
            ## The lines

            | Feature | Ferry | Tunnel |
            |---|---|---|
            | Price | high | low |
            """;

    @Test
    void columnsAreCertainIfOtherSectionsSpeakOfEach() {
        assertThat(confidence(Vaults.vault().note("a.md", TABLE))).isEqualTo(Confidence.FOUND);
        var vault = Vaults.vault().note("a.md", TABLE).note("b.md", "# Ferry\nIt takes cars.\n");
        assertThat(confidence(vault)).isEqualTo(Confidence.FOUND);
        assertThat(confidence(vault.note("c.md", "# Harbour\nBelow it is the Tunnel.\n")))
                .isEqualTo(Confidence.READ);
    }

    @Test
    void whatIsComparedAgainIsNotSpokenOf() {
        assertThat(confidence(Vaults.vault().note("a.md", TABLE).note("b.md", TABLE)))
                .isEqualTo(Confidence.FOUND);
    }

    private static Confidence confidence(Vaults vault) {
        return vault.build().graph().comparisons().get(0).origin().confidence();
    }
}
