package dev.studygraph.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a link leads to is shown beside it, and the tree of the site beside the text. */
@Tag("browser")
class PreviewJourneyTest {
    private static final String PAGE = "services/aws-glue.html";
    private static final String LINK = "main a.thing[href='amazon-athena.html']";

    @RegisterExtension
    private static final ContentReader reader = new ContentReader();

    @ParameterizedTest
    @EnumSource
    void aLinkIsPreviewedUnderThePointerAndEscapeDismissesIt(Reader.Way way) {
        reader.visit(way, wide(), page -> {
            page.navigate(reader.address(way, PAGE));
            page.locator(LINK).first().hover();
            assertThat(page.locator(".preview")).containsText("SQL over files in S3.");
            var link = page.locator(LINK).first().boundingBox();
            var card = page.locator(".preview").boundingBox();
            Assertions.assertThat(card.y >= link.y + link.height || card.y + card.height <= link.y)
                    .as("the card is beside the link")
                    .isTrue();
            page.locator(".preview").hover();
            page.waitForTimeout(400);
            assertThat(page.locator(".preview")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".preview")).isHidden();
        });
    }

    @Test
    void aLinkInFocusIsDescribedByItsPreview() {
        reader.visit(Reader.Way.FOLDER, wide(), page -> {
            page.navigate(reader.address(Reader.Way.FOLDER, PAGE));
            page.keyboard().press("Tab");
            page.evaluate("selector => document.querySelector(selector).focus()", LINK);
            assertThat(page.locator(".preview")).isVisible();
            assertThat(page.locator(LINK).first()).hasAttribute("aria-describedby", "_preview");
            page.keyboard().press("Tab");
            assertThat(page.locator(LINK).first()).not().hasAttribute("aria-describedby", "_preview");
        });
    }

    @Test
    void aLongTouchPreviewsInsteadOfFollowing() {
        var phone = new Browser.NewContextOptions().setViewportSize(390, 800).setHasTouch(true);
        reader.visit(Reader.Way.FOLDER, phone, page -> {
            page.navigate(reader.address(Reader.Way.FOLDER, PAGE));
            page.locator(LINK).first().scrollIntoViewIfNeeded();
            touch(page, "pointerdown");
            assertThat(page.locator(".preview")).isVisible();
            touch(page, "pointerup");
            page.evaluate("selector => document.querySelector(selector).click()", LINK);
            Assertions.assertThat(page.url()).endsWith(PAGE);
            page.locator(LINK).first().tap();
            page.waitForURL("**/amazon-athena.html");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTreeOfTheSiteStandsBesideTheTextAndMovesNothing(Reader.Way way) {
        reader.visit(way, wide(), page -> {
            page.navigate(reader.address(way, PAGE));
            assertThat(page.locator(".nav-here [aria-current=page]")).hasText("AWS Glue");
            assertThat(page.locator(".nav-group .nav-count").first()).hasText("53");
            double shift = ((Number) page.evaluate("new Promise(done => { let sum = 0; new PerformanceObserver(list =>"
                            + " list.getEntries().forEach(each => sum += each.value))"
                            + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 300); })"))
                    .doubleValue();
            Assertions.assertThat(shift).isLessThan(0.001);
        });
    }

    private static void touch(Page page, String event) {
        page.evaluate(
                "([selector, name]) => { const link = document.querySelector(selector);"
                        + " const { left, top } = link.getBoundingClientRect();"
                        + " link.dispatchEvent(new PointerEvent(name, {bubbles: true, pointerType: 'touch',"
                        + " clientX: left + 4, clientY: top + 4})); }",
                new Object[] {LINK, event});
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }
}
