package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void theDefaultsAreContentAndSite() throws IOException {
        write("content/glue.md", "# Glue\n\nMoves data.\n");
        Run run = Run.in(folder, "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(run.err()).contains("1 note,").contains("open site/index.html");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aSecondBuildSaysThatNothingHasChanged() throws IOException {
        write("content/glue.md", "# Glue\n\nMoves data.\n");
        Run.in(folder, "build");
        Run again = Run.in(folder, "build");
        assertThat(again.status()).isEqualTo(ExitStatus.FINE);
        assertThat(again.err()).contains("nothing has changed");
    }

    @Test
    void theBaseUrlOfTheCommandLineWinsOverThatOfTheVault() throws IOException {
        write("content/studygraph.yml", "base-url: https://old.example/\n");
        write("content/glue.md", "# Glue\n\nMoves data.\n");
        Run run = Run.in(folder, "build", "--base-url", "https://new.example/study");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/sitemap.xml"))
                .content()
                .contains("<loc>https://new.example/study/</loc>")
                .doesNotContain("old.example");
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"https://new.example/study/\">");
    }

    /** As a program that people subscribe with reads it. */
    @Test
    void aFeedReaderFindsTheChangedNotes() throws IOException, FeedException {
        write("content/glue.md", "---\nupdated: 2026-10-04\n---\n# Glue\n\nMoves data.\n");
        write("content/old.md", "# Old\n\nNobody knows since when.\n");
        assertThat(Run.in(folder, "build", "--base-url", "https://example.org/study/")
                        .status())
                .isEqualTo(ExitStatus.FINE);
        var feed = new SyndFeedInput().build(new StringReader(Files.readString(folder.resolve("site/feed.xml"))));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getLink()).isEqualTo("https://example.org/study/topics/glue.html");
            assertThat(entry.getUpdatedDate().toInstant().toString()).startsWith("2026-10-04");
            assertThat(entry.getTitle()).isEqualTo("Glue");
        });
    }

    @Test
    void withoutABaseUrlThereIsNeitherSitemapNorFeed() throws IOException {
        write("content/glue.md", "---\nupdated: 2026-10-04\n---\n# Glue\n\nMoves data.\n");
        assertThat(Run.in(folder, "build").status()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/sitemap.xml")).doesNotExist();
        assertThat(folder.resolve("site/feed.xml")).doesNotExist();
        assertThat(folder.resolve("site/llms.txt")).content().contains("Glue");
    }

    @Test
    void notesThatCollideOnASlugAreBothPublished() throws IOException {
        write("content/a/glue.md", "---\nkind: topic\n---\n# Glue\n\nThe first of the two.\n");
        write("content/b/glue.md", "---\nkind: topic\n---\n# GLUE!\n\nThe second of the two.\n");
        Run run = Run.in(folder, "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        var site = new StringBuilder();
        for (String name : Golden.names(folder.resolve("site/topics"))) {
            site.append(Files.readString(folder.resolve("site/topics").resolve(name)));
        }
        assertThat(site).contains("The first of the two.").contains("The second of the two.");
    }

    @Test
    void aBaseUrlThatIsNoAddressIsWrongUsage() throws IOException {
        write("content/glue.md", "# Glue\n");
        Run run = Run.in(folder, "build", "--base-url", "javascript:x");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void oneNoteWithoutFrontMatterIsAVaultToo() throws IOException {
        write(
                "notes.md",
                "# My notes\n\n## Glue vs EMR\n\n| Feature | Glue | EMR |\n|---|---|---|\n| Servers | No | Yes |\n");
        write("other.md", "# Not mine\n");
        Run run = Run.in(folder, "build", "notes.md", "--output", "out");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.err()).contains("1 note,").contains("1 comparison,");
        assertThat(folder.resolve("out/index.html")).exists();
    }

    @Test
    void withoutAVaultThereIsAClearLineAndExitStatusTwo() {
        Run run = Run.in(folder, "build");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .isEqualTo("studygraph: there is no folder or note 'content';"
                        + " name the one that holds your notes: studygraph build FOLDER\n");
    }

    @Test
    void anEmptyVaultGivesAFriendlySite() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Run run = Run.in(folder, "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", ".", "..", "/"})
    void theVaultAndItsParentsAreRefusedAsOutput(String output) throws IOException {
        write("content/glue.md", "# Glue\n");
        Run run = Run.in(folder, "build", "--output", output);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("studygraph: the output '");
        assertThat(Golden.names(folder)).containsExactly("content/glue.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bild", "build --otput x", "build a b", "check --format xml", "serve --port 99999999", ""})
    void wrongUsageIsExitStatusTwo(String line) {
        Run run = Run.in(folder, line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("studygraph: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void warningsCountOnlyWhenStrict() throws IOException {
        write("content/glue.md", "# Glue\n\nSee [[Nowhere]].\n");
        assertThat(Run.in(folder, "check").status()).isEqualTo(ExitStatus.FINE);
        assertThat(Run.in(folder, "check", "--strict").status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(Run.in(folder, "build", "--strict").status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(folder.resolve("site/index.html"))
                .as("warnings do not stop publishing")
                .exists();
    }

    @Test
    void errorsLeaveTheOldSiteUnlessToldToKeepGoing() throws IOException {
        write("content/glue.md", "# Glue\n");
        Run.in(folder, "build");
        String before = Golden.texts(folder.resolve("site")).toString();
        write("content/studygraph.yml", "title: [\n");
        write("content/emr.md", "# EMR\n");
        Run refused = Run.in(folder, "build");
        assertThat(refused.status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(refused.err()).contains("nothing was published");
        assertThat(Golden.texts(folder.resolve("site"))).hasToString(before);
        assertThat(Run.in(folder, "build", "--keep-going").status()).isEqualTo(ExitStatus.MISTAKES);
        assertThat(Golden.texts(folder.resolve("site")).toString()).isNotEqualTo(before);
    }

    @Test
    void checkWritesNothing() throws IOException {
        write("content/glue.md", "# Glue\n");
        assertThat(Run.in(folder, "check").status()).isEqualTo(ExitStatus.FINE);
        assertThat(Golden.names(folder)).containsExactly("content/glue.md");
    }

    @Test
    void aFolderInsideTheVaultMayHoldTheSiteAndIsNotReadAsNotes() throws IOException {
        write("content/glue.md", "# Glue\n");
        for (int build = 0; build < 2; build++) {
            Run run = Run.in(folder, "build", "--output", "content/public");
            assertThat(run.err()).contains("1 note,");
            write("content/public/mine.md", "# Not a note\n");
        }
        assertThat(folder.resolve("content/public/index.html")).exists();
    }

    @Test
    void aFileInTheWayIsNamedAndKept() throws IOException {
        write("content/glue.md", "# Glue\n");
        write("site/index.html", "mine");
        Run run = Run.in(folder, "build");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("'site/index.html' was not written by a build")
                .contains("--force");
        assertThat(Golden.names(folder.resolve("site"))).containsExactly("index.html");
        assertThat(Run.in(folder, "build", "--force").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void aVerifiedBuildAgreesWithACleanOne() throws IOException {
        write("content/glue.md", "# Glue\n");
        assertThat(Run.in(folder, "build", "--verify").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void jsonAndSarifGoToStandardOutputWithPathsInTheVault() throws IOException {
        write("content/sub/glue.md", "# Glue\n\nSee [[Nowhere]].\n");
        for (String format : new String[] {"json", "sarif"}) {
            Run run = Run.in(folder, "check", "--quiet", "--format", format);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"sub/glue.md\"").contains("link-target-missing");
            try (JsonParser json = new JsonFactory().createParser(run.out())) {
                while (json.nextToken() != null) {
                    assertThat(json.currentToken()).isNotNull();
                }
            }
        }
    }

    @Test
    void explainSaysWhatIsUnderstoodOfANote() throws IOException {
        write(
                "notes/glue.md",
                "# Glue\n\n## Glue vs EMR\n\n| Feature | Glue | EMR |\n|---|---|---|\n| Servers | No | Yes |\n");
        Run run = Run.in(folder, "explain", "notes/glue.md");
        assertThat(run.status()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .contains("    5 | | Feature | Glue | EMR |\n      > [C")
                .contains("read] a comparison of Glue, EMR by Servers");
        assertThat(Run.in(folder, "explain", "notes/glue.md", "--format", "json")
                        .out())
                .contains("\"line\" : 5", "\"text\" : \"| Feature | Glue | EMR |\"", "\"confidence\" : \"read\"");
        assertThat(Run.in(folder, "explain", "notes/none.md").status()).isEqualTo(ExitStatus.USAGE);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
