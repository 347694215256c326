package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vaults and the theme of docs/examples/. */
class ExamplesTest {
    private static final Path EXAMPLES =
            Path.of("../docs/examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "kubernetes, 2 notes, services/statefulset.html, Resource",
        "statistics, 2 notes, services/kruskal-wallis-test.html, Test",
        "japanese, 2 notes, services/リレーショナルデータベース.html, データベース",
        "arabic, 3 notes, services/السلق.html, طريقة"
    })
    void theVaultBuildsWithoutAWarningAndIsUnderstood(String vault, String notes, String page, String kind)
            throws IOException {
        Run run = Run.in(folder, "build", EXAMPLES.resolve(vault).toString(), "--strict");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains(notes + ",", " 0 warnings").doesNotContain(" 0 scenarios", " 0 decision trees");
        assertThat(folder.resolve("site").resolve(page)).content().contains("> " + kind + "</p>");
        assertThat(Golden.names(folder.resolve("site/decisions"))).hasSizeGreaterThan(3);
        assertThat(LinkCheck.of(folder.resolve("site")).broken()).isEmpty();
    }

    @Test
    void theArabicVaultIsReadFromTheRightAndHasARelationOfItsOwn() throws IOException {
        Run run = Run.in(folder, "build", EXAMPLES.resolve("arabic").toString(), "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("site/services/السلق.html"))
                .content()
                .contains("<html lang=\"ar\" dir=\"rtl\"", "<dt>تسبق</dt>");
        assertThat(folder.resolve("site/services/القلي.html")).content().contains("<dt>تأتي بعد</dt>");
        assertThat(Golden.names(folder.resolve("site/decisions/أي-طريقة-تناسب-الطعام")))
                .contains("هل-يُستعمل-الزيت.html", "القلي.html");
    }

    @Test
    void theOtherThemeFitsTheTemplatesOfTheProgram() throws IOException {
        Run run = Run.in(
                folder,
                "build",
                EXAMPLES.resolve("statistics").toString(),
                "--strict",
                "--templates",
                EXAMPLES.resolve("theme-almanac").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("site/services/paired-t-test.html")))
                .contains("<nav class=\"almanac-groups\"", "❧", ">Tests</a>");
        assertThat(folder.resolve("site/index.html")).content().contains("Find what fits");
    }
}
