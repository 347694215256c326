package dev.studygraph.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.studygraph.site.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practising as a reader does, in a browser, from a folder on disk. */
@Tag("browser")
class PracticeJourneyTest {
    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("engines.md"), """
                # Engines

                | Feature | Athena | EMR | Glue |
                |---|---|---|---|
                | Management | Serverless | Cluster | Serverless |
                | Interface | SQL | Code | Code |

                | Scenario | Service |
                |---|---|
                | Query files in S3 with SQL now and then | Athena |
                | Tune the cluster that runs a long Spark job | EMR |
                """);
        Files.writeString(vault.resolve("athena.md"), """
                ---
                kind: service
                ---
                # Athena

                > [!tip] Exam tip
                > Athena is billed by **data scanned**, and costs nothing while nobody asks.
                """);
        Run.in(folder, "build", "vault", "--output", "site", "--cache", "cache");
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void newPage() {
        context = browser.newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWrongChoiceIsExplainedCountedAndRemembered() {
        page.navigate(address(""));
        page.locator(".practice-form button[type=submit]").click();
        for (int question = 0; question < 2; question++) {
            assertThat(page.locator(".practice-option")).hasCount(3);
            page.locator(".practice-option", new Page.LocatorOptions().setHasText("EMR"))
                    .click();
            assertThat(page.locator(".practice-result")).isFocused();
            assertThat(page.locator("#_practice .practice-explained")).hasCount(3);
            assertThat(page.locator("#_practice .practice-explained a[href*='#criterion-']")
                            .first())
                    .isVisible();
            page.locator(".practice-next").click();
        }
        assertThat(page.locator(".practice-score")).hasText("1 of 2 right");
        assertThat(page.locator(".practice-missed")).containsText("You took EMR. The answer is Athena.");
        assertThat(page.locator(".practice-weak")).containsText("EMR for Athena");

        page.reload();
        assertThat(page.locator(".practice-weak")).containsText("EMR for Athena");
        assertThat(page.locator(".practice-keeping")).containsText("2 questions practised");
        page.locator(".practice-keeping button").last().click();
        page.locator(".practice-keeping button").last().click();
        assertThat(page.locator(".practice-weak")).hasCount(0);
    }

    @Test
    void theKeyboardIsEnough() {
        page.navigate(address("#service=athena"));
        assertThat(page.locator("#_practice-scope")).hasValue("service=athena");
        page.locator(".practice-form button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".practice-need")).isFocused();
        page.keyboard().press("f");
        assertThat(page.locator(".practice-flag")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("1");
        assertThat(page.locator(".practice-result")).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator(".practice-title")).isFocused();
    }

    @Test
    void recallShowsTheAnswerAndAsksHowItWent() {
        page.navigate(address(""));
        page.locator("#_practice-way").selectOption("recall");
        page.locator(".practice-form button").click();
        assertThat(page.locator(".practice-need")).isFocused();
        page.keyboard().press(" ");
        assertThat(page.locator("#_practice .practice-explained.is-right")).hasCount(1);
        page.keyboard().press("3");
        assertThat(page.locator(".practice-at")).hasText("2 of 2");
    }

    @Test
    void aCardAsksWhenToChooseAServiceAndATipHidesItsWords() {
        page.navigate(address("#service=athena"));
        page.locator("#_practice-way").selectOption("criteria");
        assertThat(page.locator(".practice-count")).containsText("1 questions");
        page.locator(".practice-form button").click();
        assertThat(page.locator(".practice-need")).hasText("When do you choose Athena?");
        page.keyboard().press(" ");
        assertThat(page.locator(".practice-answer")).containsText("Serverless");
        page.keyboard().press("1");
        assertThat(page.locator(".practice-tile")).hasText("Athena 1 of 1 missed");

        page.navigate(address(""));
        page.reload();
        page.locator("#_practice-way").selectOption("cloze");
        page.locator(".practice-form button").click();
        assertThat(page.locator(".practice-need"))
                .hasText("Athena is billed by …, and costs nothing while nobody asks.");
        page.keyboard().press(" ");
        assertThat(page.locator(".practice-answer [data-cloze]")).hasText("data scanned");
        page.keyboard().press("4");

        page.navigate(folder.resolve("site/services/athena.html").toUri().toString());
        assertThat(page.locator(".study-state")).containsText("2 practised, 1 missed");
    }

    @Test
    void whatIsWeakIsAMapWhoseFieldsStartASession() {
        page.navigate(address(""));
        page.evaluate(
                "localStorage.setItem('studygraph-practice ' + document.querySelector('#_practice').dataset.site, JSON.stringify({ format: 1, entries: {},"
                        + " confusions: { 'emr athena': 3, 'glue athena': 1, 'glue emr': 1 } }))");
        page.reload();
        assertThat(page.locator(".practice-cell")).hasCount(3);
        assertThat(page.locator(".practice-weak")).containsText("You take EMR for Athena");
        page.locator(".practice-cell").first().click();
        assertThat(page.locator(".practice-at")).hasText("1 of 2");
        page.navigate(address(""));
        page.reload();
        page.locator("#_practice-scope").selectOption("weak");
        assertThat(page.locator(".practice-count")).containsText("2 questions");
    }

    @Test
    void timeRunsOutAndWhatWasSavedComesBack() {
        page.clock().install();
        page.navigate(address(""));
        page.locator("#_practice-time").selectOption("10");
        page.locator(".practice-form button").click();
        assertThat(page.locator(".practice-clock")).hasText("10:00");
        page.locator(".practice-flag").click();
        page.clock().fastForward(601_000);
        assertThat(page.locator(".practice-title")).isFocused();
        page.locator(".practice-actions .button").first().click();
        var saved = page.waitForDownload(
                () -> page.locator(".practice-keeping button").first().click());
        page.locator(".practice-keeping button").last().click();
        page.locator(".practice-keeping button").last().click();
        assertThat(page.locator("#_practice-scope option[value=flagged]")).hasCount(0);
        page.locator(".practice-keeping input[type=file]").setInputFiles(saved.path());
        assertThat(page.locator("#_practice-scope option[value=flagged]")).hasCount(1);
    }

    @Test
    void aServiceLeadsToItsPractice() {
        page.navigate(folder.resolve("site/services/athena.html").toUri().toString());
        page.locator(".practise a").click();
        assertThat(page).hasURL(Pattern.compile("practice\\.html#service=athena$"));
        assertThat(page.locator(".practice-count")).containsText("1 questions");
    }

    @Test
    void withStorageBlockedItSaysSoAndGoesOn() {
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked'); } })");
        page.navigate(address(""));
        assertThat(page.locator("#_practice .notice")).isVisible();
        page.locator(".practice-form button").click();
        page.locator(".practice-option").first().click();
        assertThat(page.locator("#_practice .practice-explained")).hasCount(3);
    }

    private static String address(String fragment) {
        return folder.resolve("site/practice.html").toUri() + fragment;
    }
}
