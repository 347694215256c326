package dev.studygraph.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does on the site of the first vault, from a folder on disk and over HTTP under a strict policy. */
@Tag("browser")
class JourneyTest {
    @RegisterExtension
    private static final ContentReader reader = new ContentReader();

    @ParameterizedTest
    @EnumSource
    void homeLeadsToAScenarioAndItsAnswer(Reader.Way way) {
        reader.visit(way, new Browser.NewContextOptions(), page -> {
            page.navigate(reader.address(way, "index.html"));
            page.locator(".examples a").first().click();
            assertThat(page).hasURL(Pattern.compile("/scenarios/"));
            assertThat(page.locator("details.answer .answer-card")).isHidden();
            page.locator("details.answer summary").click();
            assertThat(page.locator("details.answer .answer-name a").first()).isVisible();
        });
    }

    @ParameterizedTest
    @EnumSource
    void searchFindsTheBookmarks(Reader.Way way) {
        reader.visit(way, new Browser.NewContextOptions(), page -> {
            page.navigate(reader.address(way, "index.html"));
            page.locator("#_search-input").fill("only new files since last run");
            assertThat(page.locator(".big-search [role=option]").first()).isVisible();
            page.locator("#_search-input").press("Enter");
            assertThat(page).hasURL(Pattern.compile("search\\.html\\?q="));
            page.locator(".search-group a").first().click();
            assertThat(page).hasURL(Pattern.compile("job-bookmarks"));
            assertThat(page.locator("h1")).containsText("job bookmarks");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyOutcomeOfATreeIsReachedByClicksAndLeadsBack(boolean scripts) {
        var way = scripts ? Reader.Way.HTTP : Reader.Way.FOLDER;
        reader.visit(way, new Browser.NewContextOptions().setJavaScriptEnabled(scripts), page -> {
            page.navigate(reader.address(way, "decisions/redshift-athena-or-glue.html"));
            Reader.follow(page, page.locator(".call a.button"));
            var outcomes = new ArrayList<String>();
            walk(page, outcomes);
            Assertions.assertThat(outcomes).hasSize(4).doesNotHaveDuplicates();
        });
    }

    private static void walk(Page page, List<String> outcomes) {
        int choices = page.locator("a.choice").count();
        if (choices == 0) {
            assertThat(page.locator(".answer-card")).isVisible();
            outcomes.add(page.url());
        }
        for (int i = 0; i < choices; i++) {
            String here = page.url();
            Reader.follow(page, page.locator("a.choice").nth(i));
            walk(page, outcomes);
            page.goBack();
            assertThat(page).hasURL(here);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theChosenSchemeLastsAndIsThereBeforeThePageIsPainted(Reader.Way way) {
        reader.visit(way, new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT), page -> {
            page.navigate(reader.address(way, "index.html"));
            page.locator("[data-theme-toggle]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.addInitScript(
                    "new MutationObserver(() => { if (document.body) window.themeAtBody ??="
                            + " document.documentElement.dataset.theme; }).observe(document, {childList: true, subtree: true})");
            page.navigate(reader.address(way, "glossary.html"));
            Assertions.assertThat(page.evaluate("window.themeAtBody")).isEqualTo("dark");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardIsEnough(Reader.Way way) {
        reader.visit(way, new Browser.NewContextOptions(), page -> {
            page.navigate(reader.address(way, "services/aws-glue.html"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip-link")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            page.keyboard().press("/");
            assertThat(page.locator("#_site-search")).isFocused();
            page.keyboard().type("athena");
            assertThat(page.locator(".search-list [role=option]").first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".search-list")).isHidden();
            page.keyboard().type(" ");
            assertThat(page.locator(".search-list [role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).not().hasURL(Pattern.compile("aws-glue|search\\.html"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void noKindOfPageComplainsOrAsksAnotherHost(Reader.Way way) {
        open(way, BuiltSite.KINDS);
    }

    /** One page in ten, as the whole site takes a minute and a half; the long run opens them all. */
    @Test
    void noPageOfASampleComplainsOrAsksAnotherHost() throws IOException {
        var pages = BuiltSite.pages(BuiltSite.of("content"));
        open(
                Reader.Way.HTTP,
                IntStream.range(0, pages.size())
                        .filter(index -> index % 10 == 0)
                        .mapToObj(pages::get)
                        .toList());
    }

    @Test
    @Tag("long")
    void noPageComplainsOrAsksAnotherHost() throws IOException {
        open(Reader.Way.HTTP, BuiltSite.pages(BuiltSite.of("content")));
    }

    /** The reader fails on any complaint of a page and any request to another host. */
    private static void open(Reader.Way way, List<String> pages) {
        Assertions.assertThat(pages).hasSizeGreaterThan(20);
        reader.visit(way, new Browser.NewContextOptions(), page -> {
            for (String name : pages) {
                page.navigate(reader.address(way, name));
            }
        });
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        noneIsWiderThan(List.of(360, 320), 700, new Browser.NewContextOptions());
    }

    private static void noneIsWiderThan(List<Integer> widths, int height, Browser.NewContextOptions options) {
        reader.visit(Reader.Way.FOLDER, options.setViewportSize(widths.get(0), height), page -> {
            var wide = new ArrayList<String>();
            for (String name : BuiltSite.KINDS) {
                page.navigate(reader.address(Reader.Way.FOLDER, name));
                for (int width : widths) {
                    page.setViewportSize(width, height);
                    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (needed > width) {
                        wide.add(name + " is " + needed + " wide at " + width);
                    }
                }
            }
            Assertions.assertThat(wide).isEmpty();
        });
    }

    /** A browser that enlarges to 200 % has half the width for the page. */
    @Test
    @Tag("long")
    void noPageScrollsSidewaysAtTwiceTheSize() {
        noneIsWiderThan(List.of(640), 400, new Browser.NewContextOptions().setDeviceScaleFactor(2));
    }
}
