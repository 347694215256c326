package dev.studygraph.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map of everything, with the keyboard, with the mouse, and without scripts. */
@Tag("browser")
class MapJourneyTest {
    @RegisterExtension
    private static final ContentReader reader = new ContentReader();

    @ParameterizedTest
    @EnumSource
    void theKeyboardLeadsFromThingToThingAndOpensIt(Reader.Way way) {
        reader.visit(way, new Browser.NewContextOptions(), page -> {
            show(page, way);
            page.locator(".map-stage").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".map-card-title")).not().isEmpty();
            String first = page.locator(".map-card-title").textContent();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".map-card-title")).not().hasText(first);
            assertThat(page.locator(".map-status")).containsText("Tied to");
            page.keyboard().press("Escape");
            assertThat(page.locator(".map-card")).isEmpty();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/(services|topics|scenarios|comparisons|patterns)/"));
            page.goBack();
            assertThat(page.locator(".map-card-title")).hasText(first);
        });
    }

    @Test
    void whatIsLookedForIsLookedAt() {
        reader.visit(Reader.Way.FOLDER, new Browser.NewContextOptions(), page -> {
            show(page, Reader.Way.FOLDER);
            page.locator("#_map-search").fill("redsh ml");
            assertThat(page.locator(".map-near a").first()).hasText("Redshift ML");
            page.keyboard().press("Enter");
            assertThat(page.locator(".map-card-title")).hasText("Redshift ML");
            page.locator(".map-kinds input[value=service]").uncheck();
            assertThat(page.locator(".map-card")).isEmpty();
            assertThat(page.locator(".map-status")).containsText(Pattern.compile("^1\\d\\d things"));
        });
    }

    @Test
    void theMouseLooksAtAThing() {
        reader.visit(Reader.Way.FOLDER, new Browser.NewContextOptions().setViewportSize(1440, 900), page -> {
            show(page, Reader.Way.FOLDER);
            // from afar a press first goes near the group; from near it looks at the thing
            page.evaluate("() => { const { view } = studygraphMaps.page; const { x, y } = view.graph.nodes[0];"
                    + " view.camera = { x, y, scale: view.camera.scale * 3 }; view.draw(); }");
            page.evaluate("() => { const { view } = studygraphMaps.page;"
                    + " const { x, y } = view.toScreen(view.graph.nodes[0]);"
                    + " const box = view.canvas.getBoundingClientRect();"
                    + " window.at = [box.left + x, box.top + y]; window.title = view.graph.nodes[0].title; }");
            page.mouse().click(number(page, "window.at[0]"), number(page, "window.at[1]"));
            assertThat(page.locator(".map-card-title")).hasText((String) page.evaluate("window.title"));
        });
    }

    @Test
    void withoutScriptsTheListsHoldEveryThing() {
        reader.visit(Reader.Way.FOLDER, new Browser.NewContextOptions().setJavaScriptEnabled(false), page -> {
            page.navigate(reader.address(Reader.Way.FOLDER, "graph.html"));
            assertThat(page.locator("#_map")).isHidden();
            Assertions.assertThat(page.locator(".map-list a").count()).isGreaterThan(150);
        });
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static void show(Page page, Reader.Way way) {
        page.navigate(reader.address(way, "graph.html"));
        page.waitForFunction("globalThis.studygraphMaps?.page");
    }
}
