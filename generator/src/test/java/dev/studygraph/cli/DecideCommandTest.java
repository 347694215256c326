package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Walking a tree in the terminal. */
class DecideCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/notes.md"),
                "# Notes\n\n## Glue vs EMR\n\n| Feature | Glue | EMR |\n|---|---|---|\n| Serverless | Yes | No |\n");
    }

    @Test
    void withoutATreeAllAreListed() {
        Run run = Run.in(folder, "decide");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out()).startsWith("glue-vs-emr  Glue vs EMR (questions: 1 on average, 1 at most)");
    }

    @Test
    void answersGivenBeforehandLeadToTheOutcome() {
        Run run = Run.in(folder, "decide", "glue-vs-emr", "--answers", "no");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out()).endsWith("> No\n→ EMR\n");
    }

    @Test
    void aWrongOrMissingAnswerAndAnUnknownTreeAreWrongUsage() {
        assertThat(Run.in(folder, "decide", "glue-vs-emr", "--answers", "perhaps")
                        .err())
                .contains("'perhaps' is none of the answers");
        assertThat(Run.in(folder, "decide", "nothing").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void questionsAreAskedUntilTheyAreAnswered() {
        var out = new StringWriter();
        var err = new StringWriter();
        var shell = new Shell(
                folder, new PrintWriter(out, true), new PrintWriter(err, true), Optional.empty(), false, false);
        var typed = new ByteArrayInputStream("what\n1\n".getBytes(StandardCharsets.UTF_8));
        int status = new CommandLine(new DecideCommand(shell, typed)).execute("glue-vs-emr");
        assertThat(status).isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains("'what' is none of the answers");
        assertThat(out.toString()).endsWith("> Yes\n→ Glue\n");
    }
}
