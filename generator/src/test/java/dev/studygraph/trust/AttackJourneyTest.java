package dev.studygraph.trust;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import dev.studygraph.cli.Golden;
import dev.studygraph.site.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser opens the site of a vault of attacks, and nothing of them runs. */
@Tag("browser")
class AttackJourneyTest {
    /** The pages of notes, which hold all that was written, and one of each other kind. */
    private static final String SHOWN_HERE =
            "(topics/.*|services/p.*|[a-z-]+|(scenarios|comparisons|compare|decisions|patterns|tags)/[^/]*x?[1w][^/]*)[.]html";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingRunsInABrowser(Reader.Way way) throws Exception {
        Path site = AttackVaultTest.build(folder, "sanitize", AttackVaultTest.SHARE, 300);
        visit(
                site,
                way,
                way == Reader.Way.FOLDER ? names(site, SHOWN_HERE + "|files.*") : third(names(site, SHOWN_HERE)));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void nothingRunsOnAnyPageInABrowser(Reader.Way way) throws Exception {
        Path site = AttackVaultTest.build(folder, "sanitize", AttackVaultTest.SHARE / 4, 1_200);
        visit(site, way, names(site, way == Reader.Way.FOLDER ? ".*" : ".*[.]html"));
    }

    @Test
    void aBrowserRunsWhatIsTrusted() throws Exception {
        Path site = AttackVaultTest.build(folder, "trust", AttackVaultTest.SHARE, 300);
        for (var way : Reader.Way.values()) {
            assertThatThrownBy(() -> visit(site, way, names(site, "topics/words.*|topics/.*paragraph.*")))
                    .isInstanceOf(AssertionError.class);
        }
    }

    /** Opens every page, and asks the search for what the attacks hold. */
    private static void visit(Path site, Reader.Way way, List<String> names) throws IOException {
        Reader reader = Reader.of(site);
        try {
            reader.visit(way, new Browser.NewContextOptions(), page -> {
                page.addInitScript("globalThis.hit = () => { throw new Error('an attack has run'); }");
                for (String name : names) {
                    if (!leadsOn(site.resolve(name))) {
                        page.navigate(reader.address(way, name));
                    }
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

    /** A former address goes at once to the page that is opened itself, in the midst of whatever is opened next. */
    private static boolean leadsOn(Path file) {
        try {
            return file.toString().endsWith(".html") && Files.readString(file).contains("<meta http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
