package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same small vault under several languages: the interface speaks each of them, in its direction. */
class InterfaceLanguagesTest {
    private static final String NOTE = """
            # Kettle

            Boils water.

            # Oven

            Bakes bread.

            # Kettle vs Oven

            | Feature | Kettle | Oven |
            |---|---|---|
            | Heats with air | No | Yes |
            | Holds a litre | Yes | No |
            | Loud | Yes | No |
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "pt-BR, ltr, Início, 3 itens",
        "ru, ltr, Главная, 3 объекта",
        "ko, ltr, 홈, 항목 3개",
        "ar, rtl, الرئيسية, 3 عناصر",
        "it, ltr, Inizio, 3 cose",
        "nl, ltr, Home, 3 things"
    })
    void theMapOfTheVaultSpeaksTheLanguage(String language, String direction, String home, String count)
            throws IOException {
        Document map = page(build(language), "graph.html");
        assertThat(map.select("html").attr("lang")).isEqualTo(language);
        assertThat(map.select("html").attr("dir")).isEqualTo(direction);
        assertThat(map.select(".breadcrumbs").text()).contains(home);
        assertThat(map.select(".lede").text()).contains(count);
    }

    @Test
    void anArrowPointsTheWayTheLanguageIsRead() throws IOException {
        assertThat(instead(build("en"))).contains("→").doesNotContain("←");
        assertThat(instead(build("ar"))).contains("←").doesNotContain("→");
    }

    private static String instead(Path site) throws IOException {
        try (var files = Files.walk(site.resolve("decisions"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                String text =
                        Jsoup.parse(Files.readString(file)).select(".instead").text();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        throw new AssertionError("no outcome says where another answer leads");
    }

    private Path build(String language) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes-" + language));
        Files.writeString(vault.resolve("studygraph.yml"), "title: Kitchen\nlanguage: " + language + "\n");
        Files.writeString(vault.resolve("kitchen.md"), NOTE);
        Path site = folder.resolve("site-" + language);
        Run run = Run.in(vault, "build", ".", "--output", site.toString(), "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return site;
    }

    private static Document page(Path site, String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }
}
