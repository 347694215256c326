package dev.studygraph.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import dev.studygraph.build.Edition;
import dev.studygraph.build.Request;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.site.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author edits while a page is open. */
@Tag("browser")
class PreviewJourneyTest {
    /** A look that lies beside the vault. */
    private static final String LOOK = "templates: ../templates\n";

    private static final Path BASE_STYLES = Path.of("../templates/assets/css/base.css");

    @TempDir
    private Path folder;

    private Playwright playwright;
    private Browser browser;
    private Page page;
    private Preview preview;

    @BeforeEach
    void opens() throws IOException {
        Files.createDirectories(folder.resolve("vault"));
        Files.createDirectories(folder.resolve("templates/assets/css"));
        write("studygraph.yml", LOOK);
        write("glue.md", note("first words"));
        write("athena.md", "---\nkind: service\n---\n# Athena\n\nSee [[Glue]].\n");
        var request =
                new Request(folder.resolve("vault"), folder.resolve("site"), List.of(), Optional.empty(), true, false);
        preview = new Preview(request, "127.0.0.1", 0, new Quiet());
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
        page = browser.newPage();
        page.navigate(preview.address() + "services/glue.html");
        assertThat(page.locator("main")).containsText("first words");
    }

    @AfterEach
    void closes() throws IOException {
        playwright.close();
        preview.close();
    }

    @Test
    void anEditShowsWhereTheReaderWasAndAMistakeUntilItIsMended() throws IOException {
        page.evaluate("scrollTo(0, 400)");
        write("glue.md", note("second words"));
        assertThat(page.locator("main")).containsText("second words");
        page.waitForCondition(() -> isAt(400));

        Path draft = folder.resolve("vault/glue.md.tmp");
        Files.writeString(draft, note("saved by renaming"));
        Files.move(draft, folder.resolve("vault/glue.md"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(page.locator("main")).containsText("saved by renaming");

        write("studygraph.yml", "title: [\n");
        var overlay = page.locator(".studygraph-live");
        assertThat(overlay).containsText("studygraph.yml");
        write("studygraph.yml", LOOK);
        assertThat(overlay).hasCount(0);

        page.evaluate("window.loadedBefore = true");
        Files.writeString(
                folder.resolve("templates/assets/css/base.css"),
                Files.readString(BASE_STYLES) + "\nbody { outline: 1px dotted }\n");
        assertThat(page.locator("body")).hasCSS("outline-style", "dotted");
        assertThat((boolean) page.evaluate("window.loadedBefore === true")).isTrue();

        write("athena.md", "---\nkind: service\ntitle: Athena SQL\n---\n# Athena\n\nSee [[Glue]].\n");
        assertThat(page.locator("body")).containsText("Athena SQL");
    }

    @Test
    void aPageThatABuildOvertookWhileItLoadedIsLoadedAgain() {
        page.route(
                "**/.studygraph/events",
                route -> {
                    overtake(page.url(), "later words");
                    route.resume();
                },
                new Page.RouteOptions().setTimes(1));
        page.navigate(page.url());
        assertThat(page.locator("main")).containsText("later words");
    }

    /** Saves the note and waits until the server has it, as a page that loads slowly would. */
    private void overtake(String url, String words) {
        try {
            write("glue.md", note(words));
            String served;
            do {
                Thread.sleep(20);
                try (InputStream stream = URI.create(url).toURL().openStream()) {
                    served = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
            } while (!served.contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("vault").resolve(name), text);
    }

    private static String note(String words) {
        return "---\nkind: service\n---\n# Glue\n\n" + words + "\n" + "\nA paragraph.\n".repeat(80);
    }

    /** Says of each problem what the command line would. */
    private static final class Quiet implements Preview.Narrator {
        @Override
        public String problems(Edition edition) {
            return edition.diagnostics().stream()
                    .filter(found -> found.severity() != Severity.NOTE)
                    .map(found -> found.place() + ": " + found.severity().label() + ": " + found.message() + " ["
                            + found.code().id() + "]")
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public void built(int number, Edition edition) {
            // nobody watches the terminal
        }

        @Override
        public void failed(Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** What {@code waitForFunction} evaluates later than at once, the page's policy forbids. */
    private boolean isAt(int height) {
        try {
            return (boolean) page.evaluate("Math.round(scrollY) === " + height);
        } catch (PlaywrightException loading) {
            return false;
        }
    }
}
