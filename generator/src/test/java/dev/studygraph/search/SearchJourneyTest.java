package dev.studygraph.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
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

/** Searching as a reader does, in a browser, from a folder on disk. */
@Tag("browser")
class SearchJourneyTest {

    @TempDir
    static Path site;

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final List<Route> HELD = new ArrayList<>();
    private static boolean late;

    private static Playwright playwright;
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        SearchSite.write(site, PublishedContent.plan().documents(), PublishedContent.settings());
        playwright = Playwright.create();
        page = Chromium.launch(playwright).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                COMPLAINTS.add(message.text());
            }
        });
        page.onPageError(COMPLAINTS::add);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void atADesk() {
        page.setViewportSize(1280, 720);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.evaluate("localStorage.clear()");
        assertThat(COMPLAINTS).isEmpty();
    }

    @Test
    void anAddressBringsBackWordsFiltersAndHits() {
        page.navigate(address("search.html?q=bookmarks&kind=scenario"));

        assertThat(page.locator("#_search-input")).hasValue("bookmarks");
        assertThat(page.locator(".search-group h2")).hasText("Scenarios");
        assertThat(page.locator("#search-kind-scenario")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void thePlaceOfAHitIsExplainedOnRequest() {
        page.navigate(address("search.html?q=bookmarks&explain=1"));

        assertThat(page.locator(".search-why").first().locator("li").first())
                .hasText(Pattern.compile("It is called so · \\d+\\.\\d = \\d+\\.\\d × \\d\\.\\d\\d"));
        assertThat(page.locator(".search-why").first().locator("li").nth(1)).containsText("bookmarks");
    }

    @Test
    void answersAreShownOnlyWhenTheReaderWantsThem() {
        page.navigate(address("search.html?q=arrived+since+the+last+run"));
        assertThat(page.locator(".search-hit").first()).containsText("since the last run");
        assertThat(page.locator(".search-answer")).hasCount(0);

        page.locator("#search-answers").check();
        assertThat(page.locator(".search-answer").first()).containsText("Glue job bookmarks");
        assertThat(page.locator("#search-answers")).isFocused();
    }

    @Test
    void nothingFoundLeadsOnToTheDecisions() {
        page.navigate(address("search.html?q=qqqqqqqqq"));

        assertThat(page.locator(".search-nothing a")).hasAttribute("href", "decisions/index.html");
    }

    @Test
    void nothingFoundOffersTheNearestWordsOrToDropTheFilters() {
        page.navigate(address("search.html?q=bokmrks+zzzzzzzzz&kind=decision"));
        page.locator(".search-meant").click();
        assertThat(page.locator("#_search-input")).hasValue("bookmarks");
        assertThat(page.locator(".search-hit").first()).containsText("Glue job bookmarks");

        page.navigate(address("search.html?q=bookmarks&kind=comparison&tag=none"));
        assertThat(page.locator(".search-nothing")).containsText("filters");
        page.locator(".search-nothing button").click();
        assertThat(page.locator(".search-hit").first()).containsText("Glue job bookmarks");
    }

    @Test
    void filtersNarrowTheHitsAndStandInTheAddress() {
        page.navigate(address("search.html?q=spark"));
        assertThat(page.locator(".search-group").first()).containsText("Best matches");
        assertThat(page.locator(".search-group").first().locator(".search-hit")).hasCount(3);
        page.locator("#search-kind-service").click();

        assertThat(page.locator(".search-group")).hasCount(1);
        assertThat(page.locator(".search-group h2")).hasText("Services");
        assertThat(page).hasURL(Pattern.compile("kind=service"));
    }

    @Test
    void theBoxIsOpenedAndUsedByTheKeyboard() {
        page.navigate(address("tags/some.html"));
        page.keyboard().press("Control+k");
        page.keyboard().type("glue craw");
        assertThat(page.locator("#_site-search")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".search-list [role=option]").first()).containsText("Glue Crawler");

        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#_site-search"))
                .hasAttribute("aria-activedescendant", Pattern.compile("_site-search-list-\\d+"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-list")).isHidden();

        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("search\\.html\\?q=glue\\+craw"));
    }

    @Test
    void keysPressedBeforeTheHitsAreThereMeanTheSameAsAfter() throws IOException {
        Files.writeString(Files.createDirectories(site.resolve("services")).resolve("glue-crawler.html"), "Crawler");
        page.route("**/search-index.js", SearchJourneyTest::holdWhileLate);
        for (boolean isLate : List.of(true, false)) {
            slowly(isLate, "/", "glue craw", "ArrowDown", "Enter");
            page.waitForURL(Pattern.compile("services/glue-crawler\\.html\\?h=glue"));
            slowly(isLate, "/", "glue craw", "Escape", "Tab", "Control+k", "Enter");
            page.waitForURL(Pattern.compile("search\\.html\\?q=glue\\+craw"));
            slowly(isLate, "/", "glue craw", "ArrowDown", "Escape", "Enter");
            page.waitForURL(Pattern.compile("search\\.html\\?q=glue\\+craw"));
            slowly(isLate, "/", "zzzzqqq", "ArrowDown", "Enter");
            page.waitForURL(Pattern.compile("search\\.html\\?q=zzzzqqq"));
        }
        page.unrouteAll();
    }

    /** A request that is told of only after the rest was let go must not be held for ever. */
    private static void holdWhileLate(Route route) {
        if (late) {
            HELD.add(route);
        } else {
            route.resume();
        }
    }

    /** Presses keys, the long ones as letters, before or after the index has come. */
    private static void slowly(boolean isLate, String... keys) {
        late = isLate;
        page.navigate(address("tags/some.html"));
        for (String key : keys) {
            if (Character.isLowerCase(key.charAt(0))) {
                page.keyboard().type(key);
                assertThat(page.locator(isLate ? "#_site-search" : ".site-search [role=status]:not(:empty)"))
                        .isAttached();
            } else {
                page.keyboard().press(key);
            }
        }
        late = false;
        HELD.forEach(Route::resume);
        HELD.clear();
    }

    @Test
    void theListIsGoneWhereverTheReaderGoesOn() {
        page.navigate(address("tags/some.html"));
        page.keyboard().type("/glue");
        assertThat(page.locator(".search-list")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator(".search-list")).isHidden();
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".search-list")).isVisible();
        page.mouse().click(20, 700);
        assertThat(page.locator(".search-list")).isHidden();
    }

    @Test
    void onAPhoneNoLetterAfterTheKeyOfTheSearchIsLost() {
        page.setViewportSize(320, 700);
        page.navigate(address("tags/some.html"));
        assertThat(page.locator("#_site-search")).isHidden();
        page.keyboard().type("/glue craw");

        assertThat(page.locator("#_site-search")).hasValue("glue craw");
        assertThat(page.locator(".search-list [role=option]").first()).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.locator("#_site-search")).isHidden();
        assertThat(page.locator(".brand")).isVisible();
    }

    @Test
    void anOpenedPageMarksTheWords() {
        page.navigate(address("tags/some.html?h=crawler"));

        assertThat(page.locator("main mark").first()).hasText("crawlers");
    }

    private static String address(String path) {
        return site.toUri() + path;
    }
}
