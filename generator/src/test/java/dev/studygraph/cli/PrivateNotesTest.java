package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret word is planted wherever a note can be private, and looked for in every byte and name the build leaves. */
class PrivateNotesTest {
    private static final String SECRET = "zyzzogeton";

    @TempDir
    private Path folder;

    @Test
    void nothingOfAPrivateNoteShowsAnywhere() throws IOException {
        String body = """
                # Zyzzogeton plan

                The zyzzogeton ![x](zyzzogeton.png) answers [[Glue]]. #zyzzogeton

                | Scenario | Service |
                |---|---|
                | Need zyzzogeton | Zyzzogeton service |

                [[zyzzogeton missing]]
                """;
        write("unpublished-zyzzogeton.md", "---\npublish: false\naliases: [Zyzzogeton]\n---\n" + body);
        write("draft-zyzzogeton.md", "---\ndraft: true\ntags: [zyzzogeton]\n---\n" + body);
        write(".hidden/zyzzogeton.md", body);
        write("node_modules/zyzzogeton.md", body);
        write("diary/zyzzogeton.md", body);
        write("zyzzogeton.png", "picture of zyzzogeton");
        write("unreferenced.txt", "zyzzogeton");
        write("studygraph.yml", "title: Notes\nexclude: [\"diary/**\"]\n");
        write(
                "glue.md",
                "# Glue\n\nMoves data. See [the plan](unpublished-zyzzogeton.md), [[draft-zyzzogeton|a draft]]"
                        + " and [a diary](diary/zyzzogeton.md).\n");

        Run run = Run.in(folder, "build", "content", "--output", "site");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(run.err()).contains("kept private");
        String report = Run.in(folder, "check", "content", "--format", "json").out();
        assertThat(report.replaceAll("\\s+", ""))
                .contains("\"leftOut\":[{\"path\":\".hidden/zyzzogeton.md\",\"reason\":\"hidden\"},"
                        + "{\"path\":\"diary/zyzzogeton.md\",\"reason\":\"excluded\"},"
                        + "{\"path\":\"draft-zyzzogeton.md\",\"reason\":\"private\"},"
                        + "{\"path\":\"node_modules/zyzzogeton.md\",\"reason\":\"hidden\"},"
                        + "{\"path\":\"unpublished-zyzzogeton.md\",\"reason\":\"private\"}]");
        try (Stream<Path> below = Files.walk(folder.resolve("site"))) {
            assertThat(below).hasSizeGreaterThan(5).allSatisfy(PrivateNotesTest::keepsTheSecret);
        }
    }

    private static void keepsTheSecret(Path file) throws IOException {
        assertThat(file.getFileName().toString().toLowerCase(Locale.ROOT)).doesNotContain(SECRET);
        if (Files.isRegularFile(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text.toLowerCase(Locale.ROOT).contains(SECRET))
                    .as(file.toString())
                    .isFalse();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
