package dev.studygraph.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.microsoft.playwright.Browser;
import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import dev.studygraph.site.LinkCheck;
import dev.studygraph.site.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vault made of attacks becomes a site in which nothing runs, nothing loads from elsewhere and nothing came from outside. */
class AttackVaultTest {
    /** In every place one in so many attacks, each place others; the long run tries them all everywhere. */
    private static final int SHARE = 24;

    /** The pages of notes, which hold all that was written, and one of each other kind. */
    private static final String SHOWN_HERE =
            "(topics/.*|services/p.*|[a-z-]+|(scenarios|comparisons|compare|decisions|patterns|tags)/[^/]*x?[1w][^/]*)[.]html";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sanitize", "escape"})
    void nothingOfAnAttackIsLeft(String html) throws Exception {
        expectSafe(build(html, SHARE, 300));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"sanitize", "escape"})
    void nothingOfAnyAttackIsLeftAnywhere(String html) throws Exception {
        expectSafe(build(html, 1, 8_000));
    }

    @Test
    void theSearchForWhatIsUnsafeFindsIt() throws Exception {
        assertThat(SafePages.problems(build("trust", SHARE, 300))).hasSizeGreaterThan(100);
    }

    @Tag("browser")
    @ParameterizedTest
    @EnumSource
    void nothingRunsInABrowser(Reader.Way way) throws Exception {
        Path site = build("sanitize", SHARE, 300);
        visit(
                site,
                way,
                way == Reader.Way.FOLDER ? names(site, SHOWN_HERE + "|files.*") : third(names(site, SHOWN_HERE)));
    }

    @Tag("browser")
    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void nothingRunsOnAnyPageInABrowser(Reader.Way way) throws Exception {
        Path site = build("sanitize", SHARE / 4, 1_200);
        visit(site, way, names(site, way == Reader.Way.FOLDER ? ".*" : ".*[.]html"));
    }

    @Tag("browser")
    @Test
    void aBrowserRunsWhatIsTrusted() throws Exception {
        Path site = build("trust", SHARE, 300);
        for (var way : Reader.Way.values()) {
            assertThatThrownBy(() -> visit(site, way, names(site, "topics/words.*|topics/.*paragraph.*")))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private Path build(String html, int share, int least) throws IOException {
        assertThat(AttackVault.write(folder, html, share)).isGreaterThanOrEqualTo(least);
        Run run = Run.in(folder, "build", "vault", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return folder.resolve("site");
    }

    private static void expectSafe(Path site) throws Exception {
        assertThat(SafePages.problems(site)).isEmpty();
        assertThat(LinkCheck.of(site).broken()).isEmpty();
        for (String name : Golden.names(site)) {
            Path file = site.resolve(name);
            if (name.endsWith(".xml")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            } else if (name.endsWith(".json")) {
                expectJson(Files.readString(file));
            } else if (name.matches(".*-data[.]js|(search|practice)/.*")) {
                String script = Files.readString(file);
                assertThat(script).as(name).doesNotContain("\u2028", "\u2029");
            }
        }
    }

    private static void expectJson(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                assertThat(json.currentToken()).isNotNull();
            }
        }
    }

    /** Opens every page, and asks the search for what the attacks hold. */
    private static void visit(Path site, Reader.Way way, List<String> names) throws IOException {
        Reader reader = Reader.of(site);
        try {
            reader.visit(way, new Browser.NewContextOptions(), page -> {
                page.addInitScript("globalThis.hit = () => { throw new Error('an attack has run'); }");
                for (String name : names) {
                    page.navigate(reader.address(way, name));
                }
                page.navigate(reader.address(way, "search.html?q=script%20hit%20onerror%20words"));
                page.locator(".search-group a").first().waitFor();
                page.navigate(reader.address(
                        way, "search.html?q=%3Cimg%20src=x%20onerror=hit(1)%3E&kind=%22%3E%3Cscript%3Ehit(1)"));
                page.locator("#_search-input").fill("<img src=x onerror=hit(1)> p001");
                page.waitForTimeout(300);
                page.navigate(reader.address(way, "practice.html#service=%22%3E%3Cimg%20src=x%20onerror=hit(1)%3E"));
                page.navigate(reader.address(way, "compare.html#%3Cimg%20src=x%20onerror=hit(1)%3E,p001"));
                page.navigate(reader.address(way, "index.html#%3Cimg%20src=x%20onerror=hit(1)%3E"));
            });
        } finally {
            reader.close();
        }
    }

    /** A server sends the bytes that stand in the folder, so that there a sample will do. */
    private static List<String> third(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(index -> index % 3 == 0)
                .mapToObj(names::get)
                .toList();
    }

    /** The files of a site that a browser shows, but for the page that only a server with the right address can show. */
    private static List<String> names(Path site, String which) throws IOException {
        return Golden.names(site).stream()
                .filter(name -> name.matches(which) && name.matches("(?i).*\\.(html|svg|txt|xml|json)"))
                .filter(name -> !name.startsWith(".studygraph") && !name.equals("404.html"))
                .toList();
    }
}
