package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studygraph import} as somebody at a terminal sees it. */
class ImportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("cards.csv"), "need,answer,mood\nDecouple two programs,SQS,good\nNothing,,\n");
    }

    @Test
    void aSheetBecomesANoteAndASecondTimeTheNoteStaysAsItIs() throws IOException {
        var run = Run.in(folder, "import", "cards.csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("cards.csv: the column 'mood' is not taken over")
                .contains("cards.csv: line 3 is left out: it has no answer")
                .endsWith("made content/cards.md with 1 scenario\n");
        Path note = folder.resolve("content/cards.md");
        assertThat(note).content().contains("> [!scenario] Decouple two programs\n> **Answer:** SQS\n");

        Files.writeString(note, "mine");
        var again = Run.in(folder, "import", "cards.csv");
        assertThat(again.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(again.err()).contains("'content/cards.md' is there already");
        assertThat(note).hasContent("mine");
        assertThat(Run.in(folder, "import", "cards.csv", "--to", "more/cards.md")
                        .status())
                .isZero();
        try (var files = Files.walk(folder.resolve("content"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aDryRunShowsTheNoteAndWritesNothing() {
        var run = Run.in(folder, "import", "cards.csv", "--dry-run");
        assertThat(run.out()).startsWith("# cards\n\n> [!scenario] Decouple");
        assertThat(folder.resolve("content")).isEmptyDirectory();
    }

    @Test
    void whatCannotBeMeantIsSaid() throws IOException {
        assertThat(Run.in(folder, "import", "card.csv").err()).contains("there is no file 'card.csv'");
        assertThat(Run.in(folder, "import", "cards.csv", "--to", "../cards.md").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(Run.in(folder, "import", "cards.csv", "--vault", "nowhere").err())
                .contains("there is no folder 'nowhere'");
        Files.writeString(folder.resolve("prose.md"), "Just words.\n");
        var nothing = Run.in(folder, "import", "prose.md");
        assertThat(nothing.status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(nothing.err()).contains("nothing was found");
        assertThat(folder.resolve("content")).isEmptyDirectory();
    }
}
