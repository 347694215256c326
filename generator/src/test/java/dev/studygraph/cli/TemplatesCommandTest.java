package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void allFilesOfTheThemeAreListed() {
        Run run = Run.in(folder, "templates");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .contains(
                        "built-in  pages/service.ftlh\n",
                        "built-in  slots/head.ftlh\n",
                        "built-in  assets/css/own.css\n")
                .doesNotContain(".test.js");
    }

    @Test
    void aFileIsCopiedOutChangedShownAndUsed() throws IOException {
        write("content/studygraph.yml", "templates: look\n");
        write("content/glue.md", "---\nkind: service\n---\n# Glue\n\nMoves data.\n");
        Run copy = Run.in(folder, "templates", "copy", "partials/navigation.ftlh");
        assertThat(copy.out()).isEqualTo("made  content/look/partials/navigation.ftlh\n");
        Path own = folder.resolve("content/look/partials/navigation.ftlh");
        Files.writeString(own, Files.readString(own).replace("<@icons.brand/>", "<b>Mine</b>"));

        assertThat(Run.in(folder, "templates", "copy", "partials/navigation.ftlh")
                        .out())
                .isEqualTo("kept  content/look/partials/navigation.ftlh\n");
        assertThat(own).content().contains("<b>Mine</b>");
        assertThat(Run.in(folder, "templates", "list", "partials/navigation.ftlh")
                        .out())
                .isEqualTo("own       partials/navigation.ftlh\n");
        List<String> diff = Run.in(folder, "templates", "diff").out().lines().toList();
        assertThat(diff)
                .startsWith("--- built-in/partials/navigation.ftlh", "+++ content/look/partials/navigation.ftlh")
                .anyMatch(line -> line.startsWith("-<a class=\"brand\"") && line.contains("icons.brand"))
                .anyMatch(line -> line.startsWith("+<a class=\"brand\"") && line.contains("<b>Mine</b>"));

        Run build = Run.in(folder, "build", "--strict");
        assertThat(build.status()).as(build.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/services/glue.html")).content().contains("<b>Mine</b>");
    }

    @Test
    void slotsAndStylesOfOnesOwnNeedNoCopyOfAnything() throws IOException {
        write("content/studygraph.yml", "templates: look\n");
        write("content/glue.md", "---\nkind: service\n---\n# Glue\n\nMoves data.\n");
        write(
                "content/look/slots/head.ftlh",
                "<#-- contract: 1 -->\n<meta name=\"author\" content=\"${site.title}\">\n");
        write(
                "content/look/slots/service-after-summary.ftlh",
                "<#-- contract: 1 -->\n<p class=\"mine\">${frame.title}!</p>\n");
        write(
                "content/look/slots/footer.ftlh",
                "<#-- contract: 1 -->\n<img src=\"${asset(\"own/logo.svg\")}\" alt=\"\">\n");
        write("content/look/assets/own-files.txt", "own/logo.svg\n");
        write("content/look/assets/own/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("content/look/assets/css/own.css", ":root { --accent: crimson; }\n");
        Run build = Run.in(folder, "build", "--strict");
        assertThat(build.status()).as(build.err()).isEqualTo(ExitStatus.FINE);
        assertThat(folder.resolve("site/services/glue.html"))
                .content()
                .contains("<meta name=\"author\" content=\"Glue\">\n</head>")
                .contains("<p class=\"mine\">Glue!</p>")
                .containsPattern("<img src=\"../assets/logo\\.[0-9a-f]{10}\\.svg\" alt=\"\">");
        assertThat(Golden.names(folder.resolve("site/assets")))
                .filteredOn(name -> name.matches("site\\..*\\.css"))
                .singleElement()
                .satisfies(name -> assertThat(folder.resolve("site/assets").resolve(name))
                        .content()
                        .endsWith("--accent: crimson; }\n"));
        assertThat(Golden.names(folder.resolve("site")))
                .as("a theme is no attachment")
                .noneMatch(name -> name.contains("look/"));
    }

    @Test
    void aPieceForAnotherContractIsReportedToo() throws IOException {
        write("content/studygraph.yml", "templates: look\n");
        write("content/glue.md", "# Glue\n");
        write("content/look/slots/head.ftlh", "<#-- contract: 0 -->\n");
        Run build = Run.in(folder, "build");
        assertThat(build.err())
                .contains(
                        "warning: this template was written for contract 0; the program has contract 1 [template-out-of-date]")
                .contains("let its first line be <#-- contract: 1 -->");
    }

    @Test
    void aMisspeltNameIsAskedAbout() {
        Run run = Run.in(folder, "templates", "copy", "pages/servce.ftlh");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("did you mean 'pages/service.ftlh'?");
    }

    @Test
    void aDiffHasHunksWithThreeLinesAround() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";
        String after = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n13\n14\n";
        assertThat(LineDiff.of(before, after, "a", "b")).isEqualTo("""
                        --- a
                        +++ b
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        @@ -12,4 +12,3 @@
                         12
                         13
                         14
                        -15
                        """);
        assertThat(LineDiff.of(before, before, "a", "b")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
