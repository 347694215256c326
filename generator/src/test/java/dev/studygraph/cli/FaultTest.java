package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the site when the machine refuses; each test first makes sure that it does refuse. */
@EnabledOnOs(OS.LINUX)
class FaultTest {
    /** The site that every test begins with, made once. */
    @TempDir
    private static Path prepared;

    @TempDir
    private Path folder;

    private Child child;
    private Path site;
    private Map<String, String> before;

    @BeforeEach
    void publishesASite() throws Exception {
        child = Child.in(folder);
        write("content/glue.md", "# Glue\n\nMoves data.\n");
        Child.open(folder.resolve("content"));
        site = folder.resolve("site");
        if (!Files.exists(prepared.resolve("site"))) {
            Run first = child.studygraph("build");
            assertThat(first.status()).as(first.err()).isEqualTo(ExitStatus.FINE);
            Child.open(prepared);
            assertThat(child.can("cp -r site '" + prepared + "'")).isTrue();
        } else {
            assertThat(child.can("cp -r '" + prepared + "/site' .")).isTrue();
        }
        before = Golden.texts(site);
        write("content/glue.md", "# Glue\n\nMoves data, and finds schemas.\n\n## Crawler\n\nLooks at files.\n");
    }

    @AfterEach
    void makesTheFolderRemovable() throws IOException {
        for (Path closed : List.of(folder, site, folder.resolve("content"))) {
            Child.open(closed);
        }
    }

    @Test
    void aFolderNobodyMayReadIsAnErrorInTheNotes() throws Exception {
        write("content/locked/emr.md", "# EMR\n");
        Child.close(folder.resolve("content/locked"), "---------");
        assertThat(child.can("ls content/locked")).isFalse();
        Run run = child.studygraph("build");
        assertThat(run.status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(run.err()).contains("content/locked:1:1: error: ").contains("[file-unreadable]");
        assertThat(Golden.texts(site)).isEqualTo(before);
        Child.open(folder.resolve("content/locked"));
    }

    @Test
    void aNoteNobodyMayReadIsAnErrorInTheNotes() throws Exception {
        Child.close(folder.resolve("content/glue.md"), "---------");
        assertThat(child.can("cat content/glue.md")).isFalse();
        Run run = child.studygraph("build");
        assertThat(run.status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(run.err()).contains("content/glue.md:1:1: error: ").contains("[file-unreadable]");
        assertThat(Golden.texts(site)).isEqualTo(before);
    }

    @Test
    void anOutputFolderThatMayNotBeWrittenToKeepsTheOldSite() throws Exception {
        Child.close(site, "r-xr-xr-x");
        assertThat(child.can("touch site/new")).isFalse();
        Run run = child.studygraph("build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("no permission for 'site");
        assertThat(Golden.texts(site)).isEqualTo(before);
    }

    @Test
    void permissionLostMidwayLeavesEveryFileWholeAndTheNextBuildFinishes() throws Exception {
        Path topics = site.resolve("topics");
        Child.close(topics, "r-xr-xr-x");
        assertThat(child.can("touch site/topics/new")).isFalse();
        Run run = child.studygraph("build");
        Child.open(topics);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("no permission for 'site");
        Map<String, String> midway = Golden.texts(site);

        assertThat(child.studygraph("build").status()).isEqualTo(ExitStatus.FINE);
        Map<String, String> after = Golden.texts(site);
        assertThat(after).isNotEqualTo(before);
        midway.forEach((name, text) -> assertThat(text).as(name).isIn(before.get(name), after.get(name)));
        assertThat(child.studygraph("build", "--output", "other").status()).isEqualTo(ExitStatus.FINE);
        assertThat(after).isEqualTo(Golden.texts(folder.resolve("other")));
    }

    @Test
    void aDiskThatIsFullKeepsTheOldSite() throws Exception {
        assertThat(child.can("ulimit -f 1; head -c 8192 /dev/zero > full")).isFalse();
        Run run = child.shell("ulimit -f 1; exec \"$@\"", List.of(), "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("the disk is full");
        assertThat(Golden.texts(site)).isEqualTo(before);
        assertThat(folder.resolve(".site.studygraph")).doesNotExist();
        assertThat(child.studygraph("build").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void aNoteInAFolderThatMayNotBeWrittenToIsNotMended() throws Exception {
        misspell();
        Child.close(folder.resolve("content"), "r-xr-xr-x");
        assertThat(child.can("touch content/new")).isFalse();
        Run run = child.studygraph("check", "--fix");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("no permission for 'content");
        expectMisspelt();
    }

    @Test
    void aDiskThatIsFullKeepsTheNoteThatWasToBeMended() throws Exception {
        misspell();
        assertThat(child.can("ulimit -f 1; head -c 8192 /dev/zero > full")).isFalse();
        Run run = child.shell("ulimit -f 1; exec \"$@\"", List.of(), "check", "--fix");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("the disk is full");
        expectMisspelt();
        assertThat(child.studygraph("check", "--fix").err()).contains("1 place was mended");
        assertThat(folder.resolve("content/emr.md")).content().contains("[[Lake Formation]]");
    }

    /** A note that {@code check --fix} can mend, longer than a file may get where the disk is full. */
    private void misspell() throws IOException {
        write("content/lake.md", "# Lake Formation\n\nGrants.\n");
        write("content/emr.md", "# EMR\n\nSee [[Lake Formatoin]].\n" + "\nMore words.\n".repeat(800));
        Child.open(folder.resolve("content"));
    }

    private void expectMisspelt() throws IOException {
        assertThat(folder.resolve("content/emr.md"))
                .content()
                .contains("[[Lake Formatoin]]")
                .endsWith("More words.\n");
        try (var notes = Files.list(folder.resolve("content"))) {
            assertThat(notes)
                    .extracting(note -> note.getFileName().toString())
                    .containsOnly("emr.md", "glue.md", "lake.md");
        }
    }

    @Test
    void tooLittleMemoryIsSaidInOneLine() throws Exception {
        write("content/big.md", "Some **words** and a [[link]].\n\n".repeat(60_000));
        Run run = child.shell("exec \"$@\"", List.of("-Xmx20m", "-XX:+UseSerialGC"), "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.err()).contains("not enough memory");
        assertThat(Golden.texts(site)).isEqualTo(before);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
