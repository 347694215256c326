package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees that people write in each of the four forms, and what is said of those that are wrong. */
class TreeChecksTest {
    private static final String TABLE = """
            # Engines

            ## Glue vs EMR vs Athena

            | Feature | Glue | EMR | Athena |
            |---|---|---|---|
            | Needs a cluster | No | Yes | No |
            | Transforms | Yes | Yes | No |

            """;

    @TempDir
    private Path folder;

    @Test
    void listsFencesArrowsAndChartsBecomeTheSameTree() throws IOException {
        String list = """
                ## Decision: which engine?

                - Needs a cluster?
                  - Yes → EMR
                  - No → Transforms?
                    - Yes → Glue
                    - No → Athena
                """;
        String fence = """
                ## Decision: which engine?

                ```
                Needs a cluster?
                  YES → EMR
                  NO ↓
                Transforms?
                  YES → Glue
                  NO → Athena
                ```
                """;
        String arrows = """
                ## Decision: which engine?

                ```
                Needs a cluster?
                ├── Yes → EMR
                └── No → Transforms?
                    ├── Yes → Glue
                    └── No → Athena
                ```
                """;
        String chart = """
                ## Decision: which engine?

                ```mermaid
                flowchart TD
                  A{Needs a cluster?} -->|Yes| B[EMR]
                  A -->|No| C{Transforms?}
                  C -->|Yes| D[Glue]
                  C -->|No| E[Athena]
                ```
                """;
        for (String written : new String[] {list, fence, arrows, chart}) {
            write(TABLE + written);
            Run trees = Run.in(folder, "decide");
            assertThat(trees.out())
                    .as(written)
                    .contains("which-engine  Which engine (questions: 1.7 on average, 2 at most)");
            assertThat(Run.in(folder, "decide", "which-engine", "--answers", "no,yes")
                            .out())
                    .as(written)
                    .endsWith("→ Glue\n");
            assertThat(Run.in(folder, "check", "--quiet").err()).as(written).doesNotContain("[tree-");
        }
    }

    @Test
    void aTargetThatNothingKnowsAndAQuestionThatComesBackAreReported() throws IOException {
        assertThat(checked("""
                        ## Decision: which engine?

                        ```mermaid
                        flowchart TD
                          A{Needs a cluster?} -->|Yes| B[EMR]
                          A -->|No| C{Transforms?}
                          C -->|Yes| D[Glue]
                          C -->|No| A
                        ```
                        """)).contains("[tree-cycle]");
        assertThat(checked("""
                        ## Decision: which engine?

                        - Needs a cluster?
                          - Yes → EMR
                          - No → go to Needs a stream?
                        """))
                .contains("leads to the question 'Needs a stream?', which this tree does not ask")
                .contains("[tree-target-unknown]");
    }

    @Test
    void aMistypedOutcomeIsAskedAbout() throws IOException {
        assertThat(checked("""
                        ## Amazon Athena

                        Runs SQL on files.

                        ## Decision: which engine?

                        - Needs a cluster?
                          - Yes → EMR
                          - No → Amazon Athenna
                        """))
                .contains("'Which engine' leads to 'Amazon Athenna', which no note describes")
                .contains("hint: did you mean 'Amazon Athena'?");
    }

    @Test
    void aBoxThatNoArrowLeadsToIsReportedAndNamedOnThePage() throws IOException {
        String said = checked("""
                ## Decision: which engine?

                ```mermaid
                flowchart TD
                  A{Needs a cluster?} -->|Yes| B[EMR]
                  A -->|No| D[Glue]
                  X[Forgotten] --> E[Athena]
                ```
                """);

        assertThat(said)
                .contains("no answers of 'Which engine' lead to 'Forgotten'")
                .contains("no answers of 'Which engine' lead to 'Athena'")
                .contains("[tree-unreachable]");
        Run.in(folder, "build");
        assertThat(Files.readString(folder.resolve("site/decisions/which-engine.html")))
                .contains("No answers lead to")
                .containsPattern("No answers lead to</dt><dd><a href=\"../services/athena.html\">Athena</a>");
    }

    @Test
    void answersThatTheFactsDenyAndOutcomesTheyRuleOutAreReported() throws IOException {
        assertThat(checked("""
                        ## Decision: which engine?

                        - Needs a cluster?
                          - Yes → Glue
                          - No → Transforms?
                            - Yes → EMR
                            - No → Athena
                        """))
                .contains("'Which engine' leads to 'Glue' by Needs a cluster = Yes, but a table says No")
                .contains("[tree-contradicts-facts]")
                .contains("'Which engine' ends at 'EMR' after Needs a cluster = No, but a table says Yes")
                .contains("[tree-outcome-ruled-out]");
    }

    @Test
    void repeatedQuestionsAndMissingAnswersAreReported() throws IOException {
        assertThat(checked("""
                        ## Decision: which engine?

                        - Needs a cluster?
                          - Yes → EMR
                          - No → Transforms?
                            - No → Athena
                            - Yes → Needs a cluster?
                              - Yes → EMR
                              - No → Glue
                        """)).contains("[tree-question-repeated]");
        assertThat(checked("""
                        ## Decision: which engine?

                        - Needs a cluster?
                          - Yes → EMR
                          - No → Transforms?
                            - Yes → Glue
                        """)).contains("[tree-answer-missing]");
    }

    private String checked(String tree) throws IOException {
        write(TABLE + tree);
        return Run.in(folder, "check").err();
    }

    private void write(String note) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/engines.md"), note);
    }
}
