package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing, searching and looking around in the terminal, and what is said of names that are mistyped. */
class VaultQuestionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/notes.md"), """
                # Notes

                ## Amazon EMR

                Runs clusters.

                ## Glue vs Amazon EMR

                | Feature | Glue | Amazon EMR |
                |---|---|---|
                | Managed | Yes | Yes |
                | Serverless | Yes | No (a cluster) |
                """);
    }

    @Test
    void servicesAreSetSideBySideWithDifferencesFirst() {
        Run run = Run.in(folder, "compare", "glue", "amazon emr");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out()).isEqualTo("""
                                    Glue  Amazon EMR
                        ──────────  ────  ──────────────
                        Serverless  Yes   No (a cluster)
                        Managed     Yes   Yes

                        1 of 2 shared criteria tell them apart
                        """);
    }

    @Test
    void differencesAloneAndSourcesAreShownOnRequest() {
        assertThat(Run.in(folder, "compare", "glue", "amazon emr", "--differences", "--sources")
                        .out())
                .doesNotContain("Managed")
                .contains("Yes (notes.md:12)");
    }

    @Test
    void whatTheSiteWouldFindIsFoundInTheTerminal() {
        Run run = Run.in(folder, "search", "amazn", "emr");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .startsWith("""
                searched for: amazon
                service     Amazon EMR
                            services/amazon-emr.html
                """)
                .contains("comparison  Glue vs Amazon EMR\n")
                .endsWith(" found\n");
        assertThat(Run.in(folder, "search", "emr", "--kind", "comparison", "--limit", "1")
                        .out())
                .isEqualTo("""
                        comparison  Glue vs Amazon EMR
                                    comparisons/glue-vs-amazon-emr.html
                        1 found
                        """);
    }

    @Test
    void theReasonOfEachPlaceIsSaidOnRequest() {
        assertThat(Run.in(folder, "search", "clusters", "--explain").out())
                .contains("understood as: name\n", "class some, score ")
                .containsPattern("clusters \\d+\\.\\d\\d: word 'cluster' in own");
    }

    @Test
    void nothingFoundIsSaidAndIsNoMistake() {
        Run run = Run.in(folder, "search", "qqqqqq");

        assertThat(run.status()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out()).isEqualTo("in no note: qqqqqq\nnothing found\n");
    }

    @Test
    void whatIsRelatedToAThingIsATree() {
        Run run = Run.in(folder, "graph", "--around", "Amazon EMR");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .startsWith("Amazon EMR (service)\n")
                .contains("── ← compares\n")
                .contains("└── Glue vs Amazon EMR (comparison)\n");
    }

    @Test
    void mistypedNamesAreAskedAbout() {
        assertThat(Run.in(folder, "compare", "glue", "amazon emmr"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.USAGE))
                .satisfies(run -> assertThat(run.err())
                        .isEqualTo("studygraph: nothing is called 'amazon emmr'; did you mean 'Amazon EMR'?\n"));
        assertThat(Run.in(folder, "decide", "glue-vs-amazon-emmr").err())
                .contains("did you mean 'glue-vs-amazon-emr'?");
        assertThat(Run.in(folder, "decide", "glue-vs-amazon-emr", "--answers", "yess")
                        .err())
                .contains("'yess' is none of the answers; did you mean 'Yes'?");
        assertThat(Run.in(folder, "graph", "--around", "nothing at all").status())
                .isEqualTo(ExitStatus.USAGE);
    }
}
