package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderBecomesAVaultWithAPageOfEveryKindAndNothingToMend() throws IOException {
        Run init = Run.in(folder, "init");
        assertThat(init.status()).as(init.err()).isEqualTo(ExitStatus.FINE);
        assertThat(init.err()).isEmpty();
        assertThat(init.out())
                .contains("made  content/studygraph.yml", "made  .gitignore", "made  .github/workflows/publish.yml")
                .contains("studygraph build    makes the site");

        Run build = Run.in(folder, "build", "--strict");
        assertThat(build.status()).as(build.err()).isEqualTo(ExitStatus.FINE);
        assertThat(build.err()).contains(" 0 warnings");
        for (String kind : List.of("services", "scenarios", "comparisons", "decisions", "patterns", "topics")) {
            assertThat(Golden.names(folder.resolve("site").resolve(kind)))
                    .as(kind)
                    .hasSizeGreaterThan(1);
        }
        assertThat(Run.in(folder, "check").out()).contains("PASS").contains(" 0 WRONG");
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        write(".gitignore", "mine\n");
        write("content/studygraph.yml", "title: Mine\n");
        write("content/glue.md", "# Glue\n");
        Run init = Run.in(folder, "init");
        assertThat(init.status()).isEqualTo(ExitStatus.FINE);
        assertThat(init.out()).contains("kept  .gitignore", "kept  content/studygraph.yml");
        assertThat(folder.resolve(".gitignore")).hasContent("mine");
        assertThat(folder.resolve("content/studygraph.yml")).hasContent("title: Mine");
        assertThat(Golden.names(folder.resolve("content"))).containsExactly("glue.md", "studygraph.yml");
    }

    @Test
    void twiceMakesNothing() throws IOException {
        Run.in(folder, "init");
        var before = Golden.texts(folder);
        Run again = Run.in(folder, "init");
        assertThat(again.out()).doesNotContain("made  ");
        assertThat(Golden.texts(folder)).isEqualTo(before);
    }

    @Test
    void notesOfAnotherFolderAreCopiedByteForByteWithoutPrivateOnes() throws IOException {
        write("notes/aws/glue.md", "# Glue\r\n\r\n![x](pictures/x.png)\r\n");
        write("notes/diary.md", "---\npublish: false\n---\n# Diary\n");
        write("notes/.obsidian/app.json", "{}");
        Files.createDirectories(folder.resolve("notes/aws/pictures"));
        Files.write(folder.resolve("notes/aws/pictures/x.png"), new byte[] {0, (byte) 0xFF, 13, 10});
        Run init = Run.in(folder, "init", "study", "--from", "notes", "--host", "none");
        assertThat(init.status()).as(init.err()).isEqualTo(ExitStatus.FINE);
        assertThat(init.out())
                .contains("because they are private or excluded: 1")
                .contains("  cd study");
        assertThat(Golden.names(folder.resolve("study")))
                .containsExactly(
                        ".gitignore", "content/aws/glue.md", "content/aws/pictures/x.png", "content/studygraph.yml");
        assertThat(folder.resolve("study/content/aws/glue.md"))
                .hasSameBinaryContentAs(folder.resolve("notes/aws/glue.md"));
        assertThat(folder.resolve("study/content/aws/pictures/x.png"))
                .hasSameBinaryContentAs(folder.resolve("notes/aws/pictures/x.png"));
        assertThat(Golden.names(folder.resolve("notes"))).doesNotContain("studygraph.yml");
        assertThat(Run.in(folder.resolve("study"), "build", "--strict").status())
                .isEqualTo(ExitStatus.FINE);
    }

    @Test
    void aFolderFullOfNotesIsAdoptedWhereItIs() throws IOException {
        write("README.md", "# About\n");
        write("glue.md", "# Glue\n\nMoves data.\n");
        Run init = Run.in(folder, "init");
        assertThat(init.out()).contains("studygraph build .    makes the site");
        assertThat(folder.resolve("content")).doesNotExist();
        assertThat(folder.resolve("studygraph.yml")).exists();
        assertThat(folder.resolve(".github/workflows/publish.yml"))
                .content()
                .contains("java -jar studygraph.jar build . --output site --base-url");
        assertThat(Run.in(folder, "build", ".", "--strict").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void notesInsideTheProjectStayWhereTheyAre() throws IOException {
        write("my notes/glue.md", "# Glue\n");
        Run init = Run.in(folder, "init", "--from", "my notes", "--host", "gitlab");
        assertThat(init.status()).as(init.err()).isEqualTo(ExitStatus.FINE);
        assertThat(Golden.names(folder))
                .containsExactly(".gitignore", ".gitlab-ci.yml", "my notes/glue.md", "my notes/studygraph.yml");
        assertThat(folder.resolve(".gitlab-ci.yml")).content().contains("build 'my notes' --output public");
    }

    @Test
    void aFolderOfNotesThatIsNotThereIsWrongUsage() {
        Run init = Run.in(folder, "init", "--from", "nowhere");
        assertThat(init.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(init.err()).isEqualTo("studygraph: there is no folder 'nowhere' for --from\n");
        assertThat(folder).isEmptyDirectory();
    }

    /** Every commented line of the configuration can be used as it stands. */
    @Test
    void whatTheConfigurationShowsIsUnderstood() throws IOException {
        Run.in(folder, "init");
        Path file = folder.resolve("content/studygraph.yml");
        StringBuilder used = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            used.append(line.matches("# ( *[a-zA-Z-]+:( .*)?| +- .*| {6,}.*)") ? line.substring(2) : line)
                    .append('\n');
        }
        Files.writeString(file, used.toString().replace("templates: templates\n", ""));
        Files.writeString(
                folder.resolve("content/exam.md"),
                "---\nkind: topic\nexam: [MY-EXAM/1.1]\n---\n# Exam\n\n[[Block storage]].\n");
        Run check = Run.in(folder, "check");
        assertThat(check.err()).doesNotContain("configuration").contains(" 0 warnings");
        assertThat(used).contains("\nprefixes: [").contains("\nexam:\n  - id: MY-EXAM");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
