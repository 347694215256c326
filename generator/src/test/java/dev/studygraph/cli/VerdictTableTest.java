package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `check` prints of scenarios that are walked through the trees. */
class VerdictTableTest {
    private static final String TABLE = """
            # Jobs

            ## Glue vs EMR vs Lambda

            | Feature | Glue | EMR | Lambda |
            |---|---|---|---|
            | Streaming | Yes | No | No |
            | GPU | No | Yes | No |

            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void configure() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/studygraph.yml"),
                "criteria:\n  Streaming:\n    values:\n      \"yes\": [micro-batches]\n      \"no\": [once a night]\n");
    }

    @Test
    void everyScenarioIsARowWithItsVerdictAndUntestedBranchesAreNamed() throws IOException {
        Run run = check(scenario("A stream of clicks", "Glue", "Streaming = yes; GPU = no")
                + scenario("A batch without a GPU", "Lambda", "GPU = no"));

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .containsPattern("A stream of clicks +PASS\n")
                .containsPattern("A batch without a GPU +UNDECIDED at question 1: Streaming: yes or no\\?\n")
                .contains("1 PASS, 0 WRONG, 1 UNDECIDED; 1 of 4 branches exercised (25 %)")
                .contains("no scenario exercises Streaming = No (Glue vs EMR vs Lambda)")
                .contains("no scenario exercises GPU = Yes (Glue vs EMR vs Lambda)");
    }

    @Test
    void aStatedFactThatLeadsAstrayIsAnErrorAndATriggerWordOnlyAWarning() throws IOException {
        Run stated = check(scenario("A batch of files", "Glue", "Streaming = no"));
        assertThat(stated.status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(stated.out()).containsPattern("A batch of files +WRONG at question 1: Streaming: yes or no\\?\n");
        assertThat(stated.err()).contains("error: ").contains("[given-goes-astray]");

        Run guessed = check("> [!scenario] Files that come once a night\n> **Answer:** Glue\n");
        assertThat(guessed.status()).as(guessed.err()).isEqualTo(ExitStatus.FINE);
        assertThat(guessed.out()).contains("WRONG at question 1");
        assertThat(guessed.err()).contains("warning: ").contains("[scenario-goes-astray]");
    }

    @Test
    void programsAndWhoeverWantsQuietGetNoTable() throws IOException {
        String scenario = scenario("A stream of clicks", "Glue", "Streaming = yes");

        assertThat(check(scenario, "--format", "json").out()).doesNotContain("PASS");
        assertThat(check(scenario, "--quiet").out()).isEmpty();
    }

    private Run check(String scenarios, String... arguments) throws IOException {
        Files.writeString(folder.resolve("content/jobs.md"), TABLE + scenarios);
        var all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(folder, all);
    }

    private static String scenario(String need, String answer, String given) {
        return "> [!scenario] " + need + "\n> **Answer:** " + answer + "\n> **Given:** " + given + "\n\n";
    }
}
