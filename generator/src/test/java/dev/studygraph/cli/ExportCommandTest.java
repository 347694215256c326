package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studygraph export} as somebody at a terminal sees it. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void note() throws IOException {
        Files.writeString(
                folder.resolve("notes.md"),
                "# Notes\n\n| Scenario | Service |\n|---|---|\n| Decouple two programs | SQS |\n");
    }

    @Test
    void withoutAFormatAllAreListed() {
        assertThat(Run.in(folder, "export").out()).contains("anki", "graphml", "turtle");
    }

    @Test
    void aFileIsWrittenWholeAndNothingIsLeftBesideIt() throws IOException {
        var run = Run.in(folder, "export", "scenarios-csv", "--vault", "notes.md", "--output", "scenarios.csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("scenarios.csv")).content().contains("Decouple two programs,SQS");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aMistypedFormatIsAskedAbout() {
        var run = Run.in(folder, "export", "graphlm", "--vault", "notes.md");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean 'graphml'?");
    }
}
