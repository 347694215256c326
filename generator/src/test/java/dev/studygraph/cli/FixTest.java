package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check --fix} changes in notes, and that it changes nothing else. */
class FixTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void somethingToLinkTo() throws IOException {
        write("catalog.md", "# Data Catalog\n\nHolds tables.\n");
        write("sub/bucket notes.md", "# Bucket notes\n\nHolds files.\n");
        write("topic.md", "---\ntitle: Simple Notification Service\naliases: [Topics]\n---\nSends.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[Data Catalgo]]             | [[Data Catalog]]
            ![[ Data Catalgo #Data x]]   | ![[ Data Catalog #Data x]]
            [[Data Catalgo#^b¦C]] %%x%%  | [[Data Catalog#^b¦C]] %%x%%
            <b>é[[Data Catalgo]]</b>     | <b>é[[Data Catalog]]</b>
            [a *b*](catalgo.md#c "t")    | [a *b*](catalog.md#c "t")
            [a](sub/bucket%20ntoes.md)   | [a](sub/bucket%20notes.md)
            [a](<sub/bucket ntoes.md>)   | [a](<sub/bucket notes.md>)
            [[Nothing like it]]          | [[Nothing like it]]
            `[[Data Catalgo]]` ![a](b.p) | `[[Data Catalgo]]` ![a](b.p)
            """)
    void aMisspeltLinkIsMendedWhereItStands(String written, String mended) throws IOException {
        String wanted = mended.replace('¦', '|');
        String note = "# N\r\n\r\nA  \tb %s\u00A0 \r\n\r\n\r| mixed |\n*c*";
        write("note.md", "\uFEFF" + note.formatted(written.replace('¦', '|')));
        Run.in(folder, "check", ".", "--fix", "--quiet");
        assertThat(read("note.md")).isEqualTo("\uFEFF" + note.formatted(wanted));
    }

    @Test
    void aLinkThatCanMeanTwoThingsIsLeftAlone() throws IOException {
        write("catalox.md", "# Data Catalox\n\nOther.\n");
        write("ec1.md", "# Glue DPU1\n");
        write("note.md", "[[Data Catalo]] [[Glue DPU2]]\n");
        Run.in(folder, "check", ".", "--fix", "--quiet");
        assertThat(read("note.md")).isEqualTo("[[Data Catalo]] [[Glue DPU2]]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# Managed Workflow Engine\\n'                          | '---\\naliases: [MWE, Workflow Engine]\\n---\\n# Managed Workflow Engine\\n'
            '---\\r\\ntags: [a]\\r\\n---\\r\\n# Managed Workflow Engine' | '---\\r\\naliases: [MWE, Workflow Engine]\\r\\ntags: [a]\\r\\n---\\r\\n# Managed Workflow Engine'
            '---\\naliases: [ a ]\\n---\\n# Managed Workflow Engine'  | '---\\naliases: [ a , MWE, Workflow Engine]\\n---\\n# Managed Workflow Engine'
            '---\\naliases:\\n  - a\\n---\\n# Managed Workflow Engine' | '---\\naliases:\\n  - MWE\\n  - Workflow Engine\\n  - a\\n---\\n# Managed Workflow Engine'
            '---\\naliases: a\\n---\\n# Managed Workflow Engine'      | '---\\naliases: a\\n---\\n# Managed Workflow Engine'
            '--- \\ntags: [a]\\n...\\n# Managed Workflow Engine'      | '--- \\naliases: [MWE, Workflow Engine]\\ntags: [a]\\n...\\n# Managed Workflow Engine'
            '---\\nOf old.\\n---\\n# Managed Workflow Engine'          | '---\\nOf old.\\n---\\n# Managed Workflow Engine'
            """)
    void aNoteGetsTheNamesByWhichLinksCallIt(String before, String after) throws IOException {
        write("workflow.md", before.replace("\\n", "\n").replace("\\r", "\r"));
        write(
                "note.md",
                "[[Workflow Engine]], [[workflow Engine|x]], [[MWE]]\n".replace("[[workflow Engine|x]], ", ""));
        Run.in(folder, "check", ".", "--fix", "--quiet");
        assertThat(read("workflow.md")).isEqualTo(after.replace("\\n", "\n").replace("\\r", "\r"));
        assertThat(Run.in(folder, "check", ".", "--fix").err()).contains("0 places were mended");
    }

    @Test
    void aDryRunShowsADiffThatPatchTakesAndWritesNothing() throws IOException {
        write(
                "note.md",
                "a\nb\nc\nd\nSee [[Data Catalgo]] and [[Data Catalgo]].\ne\n\nUse [[SNS]].\n1\n2\n3\n4\n5\n6\n[[data catalgo]]");
        Path before = folder.resolveSibling(folder.getFileName() + "-before");
        Folders.copy(folder, before);
        Run run = Run.in(folder, "check", ".", "--fix", "--dry-run");
        assertThat(run.status()).isEqualTo(ExitStatus.FINE);
        assertThat(run.err()).contains("4 places would be mended");
        assertThat(run.out()).isEqualTo("""
                --- a/note.md
                +++ b/note.md
                @@ -2,7 +2,7 @@
                 b
                 c
                 d
                -See [[Data Catalgo]] and [[Data Catalgo]].
                +See [[Data Catalog]] and [[Data Catalog]].
                 e
                 \n\
                 Use [[SNS]].
                @@ -12,4 +12,4 @@
                 4
                 5
                 6
                -[[data catalgo]]
                \\ No newline at end of file
                +[[Data Catalog]]
                \\ No newline at end of file
                --- a/topic.md
                +++ b/topic.md
                @@ -1,5 +1,5 @@
                 ---
                 title: Simple Notification Service
                -aliases: [Topics]
                +aliases: [Topics, SNS]
                 ---
                 Sends.
                """);
        assertThat(Golden.texts(folder)).isEqualTo(Golden.texts(before));
        assertThat(Run.in(folder, "check", ".", "--dry-run").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aFileThatIsNotUtf8AndTheRightsOfOthersStayAsTheyAre() throws IOException {
        byte[] latin = "Caf\u00E9 [[Data Catalgo]]\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("latin.md"), latin);
        write("note.md", "[[Data Catalgo]]\n");
        var rights = java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(folder.resolve("note.md"), rights);
        Run.in(folder, "check", ".", "--fix", "--quiet");
        assertThat(Files.readAllBytes(folder.resolve("latin.md"))).isEqualTo(latin);
        assertThat(read("note.md")).isEqualTo("[[Data Catalog]]\n");
        assertThat(Files.getPosixFilePermissions(folder.resolve("note.md"))).isEqualTo(rights);
        assertThat(Golden.names(folder)).noneMatch(name -> name.endsWith(".tmp"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
