package dev.studygraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that reads otherwise than it is: shown, and said. */
class DeceptionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Glue\n\nsafe \u202Egnp.exe\n",
                "# Glue \u202Dx\n",
                "# Glue\n\n`a\u2066b` and no end\n",
                "---\ntitle: \"Glue \\u202Ex\"\n---\nwords\n",
                "# Glue\n\nsafe &#8238;gnp.exe\n",
                "# Glue\n\n```\nif (\u202Btrue\n```\n",
            })
    void aTurnedDirectionIsShown(String note) throws IOException {
        write("glue.md", note);
        Run run = Run.in(folder, "build", "vault");
        assertThat(run.status()).as(run.err()).isZero();
        for (var file : Golden.texts(folder.resolve("site")).entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContain("\u202E", "\u202D", "\u2066", "\u202B");
        }
        assertThat(Golden.texts(folder.resolve("site")).get("topics/glue.html")
                        + Golden.texts(folder.resolve("site")).keySet())
                .matches("(?s).*(\uFFFD|glue-x).*");
        if (note.chars().anyMatch(c -> c > 0x2000)) {
            assertThat(run.err()).contains("[text-direction-turned]").doesNotContain("\u202E");
        }
    }

    @Test
    void embeddedRightToLeftTextThatEndsIsLeftAlone() throws IOException {
        write("glue.md", "# Glue\n\nIn Arabic \u2067غراء\u2069, in Hebrew \u202Bדבק\u202C.\n");
        Run run = Run.in(folder, "build", "vault");
        assertThat(run.err()).doesNotContain("text-direction-turned");
        assertThat(Golden.texts(folder.resolve("site")).get("topics/glue.html")).contains("\u2067غراء\u2069");
    }

    @Test
    void aNameInBorrowedLettersIsReported() throws IOException {
        write("athena.md", "---\nkind: service\n---\n# Amazon Athena\n\nAsks S3.\n");
        write("false.md", "---\nkind: service\n---\n# \u0410mazon Ath\u0435na\n\nAsks somebody else.\n");
        write("greek.md", "---\nkind: service\n---\n# \u0391\u03B8\u03AE\u03BD\u03B1\n\nA town.\n");
        Run run = Run.in(folder, "check", "vault");
        assertThat(run.err())
                .contains("false.md:4:", "'\u0410mazon Ath\u0435na' looks like 'Amazon Athena'", "U+0410, U+0435")
                .doesNotContain("greek.md:4:1: warning");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("vault").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
