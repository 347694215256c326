package dev.studygraph.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.studygraph.site.Chromium;
import dev.studygraph.site.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding as a reader does, in a browser, from a folder on disk: walk every tree, compare, find. */
@Tag("browser")
class DecisionJourneyTest {

    @TempDir
    static Path site;

    @TempDir
    static Path stores;

    private static Playwright playwright;
    private static Browser browser;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        var request = new Request(
                Path.of("../content").toAbsolutePath().normalize(), site, List.of(), Optional.empty(), true, true);
        new Build(request, (stage, done, all) -> {}).publish(folder -> {});
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void newPage() {
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyStepOfEveryTreeIsReachedInPlaceWithoutALoad() throws IOException {
        for (String tree : trees()) {
            var loads = new AtomicInteger();
            page.onLoad(loaded -> loads.incrementAndGet());
            page.navigate(address("decisions/" + tree + "/" + firstOf(tree)));
            assertThat(stepsFrom(page)).as(tree).isEqualTo(pagesOf(tree));
            assertThat(loads).as(tree).hasValue(1);
            newPage();
        }
    }

    @Test
    void everyStepOfEveryTreeIsReachedWithoutScripts() throws IOException {
        var plain = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        for (String tree : trees()) {
            plain.navigate(address("decisions/" + tree + "/" + firstOf(tree)));
            assertThat(stepsFrom(plain)).as(tree).isEqualTo(pagesOf(tree));
        }
        plain.close();
    }

    @Test
    void anEarlyAnswerIsChangedAndAnAddressIsShared() throws IOException {
        String tree = "redshift-athena-or-glue";
        page.navigate(address("decisions/" + tree + "/" + firstOf(tree)));
        String first = page.locator("h1").textContent();
        while (page.locator(".choice").count() > 0) {
            Reader.follow(page, page.locator(".choice").last());
        }
        String end = page.locator("h1").textContent();
        assertThat(page.locator(".recap li").count()).isGreaterThan(1);

        var other = browser.newPage();
        other.navigate(page.url());
        assertThat(other.locator("h1")).hasText(end);
        other.close();

        page.locator(".recap a").first().click();
        assertThat(page.locator("h1")).not().hasText(end);
        page.goBack();
        assertThat(page.locator("h1")).hasText(end);
        assertThat(first).isNotEqualTo(end);
    }

    @Test
    void oneOfThreeAnswersIsChangedAndTheLaterOneIsKept() throws IOException {
        Path vault = Files.createDirectories(stores.resolve("notes"));
        Files.writeString(vault.resolve("stores.md"), """
                # Stores

                ## Red vs Green vs Blue vs Cyan vs Pink vs Grey

                | Feature | Red | Green | Blue | Cyan | Pink | Grey |
                |---|---|---|---|---|---|---|
                | Source | file | file | queue | queue | table | table |
                | Size of data | small | large | small | large | small | large |
                """);
        var request = new Request(vault, stores.resolve("site"), List.of(), Optional.empty(), true, true);
        new Build(request, (stage, done, all) -> {}).publish(waiting -> {});
        String tree = "red-vs-green-vs-blue-vs-cyan-vs-pink-vs-grey";
        Path decisions = stores.resolve("site/decisions");
        String text = Files.readString(decisions.resolve(tree + ".html"));
        int start = text.indexOf(tree + "/", text.indexOf("class=\"call\""));

        page.navigate(decisions.toUri() + text.substring(start, text.indexOf('"', start)));
        Reader.follow(page, page.locator(".choice").nth(0));
        Reader.follow(page, page.locator(".choice").nth(0));
        assertThat(page.locator("h1")).hasText("Red");

        var changes = page.locator(".recap li").filter(new Locator.FilterOptions().setHasText("Source"));
        assertThat(changes.locator(".recap-change a")).hasText(new String[] {"queue", "table"});
        changes.locator(".recap-change a").last().click();
        assertThat(page.locator("h1")).hasText("Pink");
    }

    @Test
    void anAddressSetsServicesSideBySideWithTheirSources() {
        page.navigate(address("compare.html#glue,emr,athena"));
        assertThat(page.locator("#compare-tool thead a")).hasCount(3);
        int all = page.locator("#compare-tool tbody tr").count();

        page.locator("#compare-differences").check();
        int different = page.locator("#compare-tool tbody tr").count();
        assertThat(different).isPositive().isLessThan(all);
        assertThat(page).hasURL(Pattern.compile("differences"));

        assertThat(page.locator("#compare-tool tbody td:not(.is-empty) .source-mark")
                        .count())
                .isEqualTo(page.locator("#compare-tool tbody td:not(.is-empty)").count());
        page.locator("#compare-tool .sort-by").first().click();
        assertThat(page.locator("#compare-tool th").first()).hasAttribute("aria-sort", "ascending");
    }

    @Test
    void aDeadEndSaysWhatToGiveUpAndTheWayBackWorks() {
        page.navigate(address("find.html#streaming=yes&runs-spark=no"));
        assertThat(page.locator(".find-dead-end .find-give-up")).hasCount(2);
        assertThat(page.locator(".find-group.is-out li").first()).containsText("Streaming: No");

        page.locator(".find-give-up").first().click();
        assertThat(page.locator(".find-group").first()).containsText("Glue Ray job");
        assertThat(page).hasURL(Pattern.compile("#runs-spark=no$"));

        page.goBack();
        assertThat(page.locator(".find-dead-end")).isVisible();
    }

    @Test
    void withoutScriptsTheListsAreComplete() {
        var plain = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        plain.navigate(address("find.html"));
        assertThat(plain.locator(".requirement").count()).isGreaterThan(10);
        plain.navigate(address("compare.html"));
        assertThat(plain.locator("a[href^='compare/']").count()).isGreaterThan(10);
        plain.close();
    }

    /** The files of all steps that clicking on answers leads to, each way to its end. */
    private static Set<String> stepsFrom(Page at) {
        var seen = new TreeSet<String>();
        visit(at, seen);
        return seen;
    }

    private static void visit(Page at, Set<String> seen) {
        String heading = at.locator("h1").textContent();
        String url = at.url();
        seen.add(url.substring(url.lastIndexOf(url.contains("#at=") ? '=' : '/') + 1));
        int answers = at.locator(".choice").count();
        for (int i = 0; i < answers; i++) {
            Reader.follow(at, at.locator(".choice").nth(i));
            visit(at, seen);
            at.goBack();
            at.waitForURL(url);
            assertThat(at.locator("h1")).hasText(heading);
        }
    }

    private static List<String> trees() throws IOException {
        try (var files = Files.list(site.resolve("decisions"))) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> pagesOf(String tree) throws IOException {
        try (var files = Files.list(site.resolve("decisions").resolve(tree))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The first question is the one no other page of the tree offers as an answer. */
    private static String firstOf(String tree) throws IOException {
        String text = Files.readString(site.resolve("decisions").resolve(tree + ".html"));
        int call = text.indexOf("class=\"call\"");
        int start = text.indexOf(tree + "/", call) + tree.length() + 1;
        return text.substring(start, text.indexOf('"', start));
    }

    private static String address(String path) {
        return site.toUri() + path;
    }
}
