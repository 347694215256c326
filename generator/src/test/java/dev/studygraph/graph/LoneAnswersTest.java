package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.Origin.Confidence;
import org.junit.jupiter.api.Test;

/** What the rest of a vault says of names decides whether needs that were read from a shape are certain. */
class LoneAnswersTest {
    private static final String TABLE = """
            ## Trouble
            | Problem | Solution |
            |---|---|
            | The bell is silent | Oil Can |
            | The sail is torn | Red Needle |
            """;

    @Test
    void aTableIsCertainIfMoreThanHalfOfItsAnswersAreSpokenOfElsewhere() {
        assertThat(confidence(Vaults.vault().note("a.md", TABLE), "The bell is silent"))
                .isEqualTo(Confidence.FOUND);
        var one = Vaults.vault().note("a.md", TABLE).note("b.md", "# Sheds\nThere is an Oil Can in each.\n");
        assertThat(confidence(one, "The bell is silent")).isEqualTo(Confidence.FOUND);
        one.note("c.md", "# Red Needle\nIt sews sails.\n");
        assertThat(confidence(one, "The bell is silent")).isEqualTo(Confidence.READ);
        assertThat(confidence(one, "The sail is torn")).isEqualTo(Confidence.READ);
    }

    @Test
    void theSameTableAgainElsewhereSpeaksOfItsAnswers() {
        var twice = Vaults.vault().note("a.md", TABLE).note("b.md", TABLE);
        assertThat(confidence(twice, "The bell is silent")).isEqualTo(Confidence.READ);
    }

    @Test
    void whatAConditionLeadsToIsDescribedSomewhere() {
        String bullet = "# Boats\n- If there are cars → use **Car Ferry**\n- If there are none → use **Row Boat**\n";
        assertThat(confidence(Vaults.vault().note("a.md", bullet), "If there are cars"))
                .isEqualTo(Confidence.FOUND);
        assertThat(confidence(
                        Vaults.vault().note("a.md", bullet).note("b.md", "# Car Ferry\nIt takes cars.\n"),
                        "If there are cars"))
                .isEqualTo(Confidence.READ);
        assertThat(confidence(Vaults.vault().note("a.md", bullet.replace("Car", "Amazon")), "If there are cars"))
                .isEqualTo(Confidence.READ);
    }

    @Test
    void whatStandsFarBelowANameThatNothingMentionsMayBeAboutSomethingElse() {
        String far = "There is much to say.\n\n".repeat(11) + "Use cases:\n\n- late trains\n";
        assertThat(confidence(Vaults.vault().note("a.md", "# Ships\n\n## Night Ferry\n" + far), "late trains"))
                .isEqualTo(Confidence.FOUND);
        assertThat(confidence(
                        Vaults.vault()
                                .note("a.md", "# Ships\n\n## Night Ferry\n" + far)
                                .note("b.md", "# Harbour\nA Night Ferry leaves at ten.\n"),
                        "late trains"))
                .isEqualTo(Confidence.READ);
        assertThat(confidence(Vaults.vault().note("a.md", "# Ships\n\n## NF2 Ferry\n" + far), "late trains"))
                .isEqualTo(Confidence.READ);
    }

    private static Confidence confidence(Vaults vault, String need) {
        return vault.build().graph().scenarios().stream()
                .filter(scenario -> scenario.title().equals(need))
                .findFirst()
                .orElseThrow()
                .origin()
                .confidence();
    }
}
