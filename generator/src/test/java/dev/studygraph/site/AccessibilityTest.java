package dev.studygraph.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What axe has to say of every kind of page. */
@Tag("browser")
class AccessibilityTest {
    private static final String EVERY_RULE = "{rules: {'target-size': {enabled: true}}}";
    private static final String ALL_BUT_COLOURS =
            "{rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: false}}}";
    private static final String COLOURS = "{runOnly: ['color-contrast']}";

    /** Between them these show every colour on every ground that there is. */
    private static final List<String> EVERY_PART = List.of(
            "index.html",
            "services/aws-glue.html",
            "decisions/redshift-athena-or-glue.html",
            "find.html",
            "search.html",
            "practice.html",
            "graph.html",
            "style.html");

    @RegisterExtension
    private static final ContentReader reader = new ContentReader();

    /** Measuring colours takes axe longer than all else together; the long run measures them on every kind of page. */
    @Test
    void noPageBarsAnyone() throws IOException {
        judge(
                new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT),
                "",
                name -> EVERY_PART.contains(name) ? EVERY_RULE : ALL_BUT_COLOURS,
                EVERY_PART::contains);
    }

    @Test
    @Tag("long")
    void noPageBarsAnyoneInTheDark() throws IOException {
        judge(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT), "", name -> EVERY_RULE, name -> true);
    }

    @Test
    @Tag("long")
    void noPageBarsWhoReadsFromRightToLeft() throws IOException {
        judge(
                new Browser.NewContextOptions(),
                "new MutationObserver(() => { if (document.documentElement.dir !== 'rtl') document.documentElement.dir ="
                        + " 'rtl'; }).observe(document, {childList: true, subtree: true})",
                name -> EVERY_RULE,
                name -> false);
    }

    /** Which colours meet is then up to the system, so that nothing is to be measured. */
    @Test
    @Tag("long")
    void noPageBarsWhoForcesColours() throws IOException {
        judge(
                new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE),
                "",
                name -> ALL_BUT_COLOURS,
                name -> false);
    }

    /**
     * Asks axe about every kind of page.
     *
     * @param before run on every page before its own scripts
     * @param rules which of axe's are asked about a page
     * @param darkToo the pages on which colours, which are all that differs then, are judged in the dark as well
     */
    private static void judge(
            Browser.NewContextOptions options, String before, UnaryOperator<String> rules, Predicate<String> darkToo)
            throws IOException {
        String axe;
        try (InputStream stream = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        reader.visit(Reader.Way.FOLDER, options, page -> {
            if (!before.isEmpty()) {
                page.addInitScript(before);
            }
            var violations = new ArrayList<Object>();
            for (String name : BuiltSite.KINDS) {
                page.navigate(reader.address(Reader.Way.FOLDER, name));
                page.evaluate(axe);
                violations.addAll(violations(page, name, rules.apply(name)));
                if (darkToo.test(name)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    violations.addAll(violations(page, name + " in the dark", COLOURS));
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                }
            }
            Assertions.assertThat(violations).isEmpty();
        });
    }

    private static List<?> violations(Page page, String name, String rules) {
        return (List<?>) page.evaluate(
                "name => axe.run({preload: false, resultTypes: ['violations'], ..." + rules
                        + "}).then(found => found.violations.map("
                        + "each => name + ' ' + each.id + ' ' + each.nodes.length + ' ' + each.nodes[0].html"
                        + ".slice(0, 150) + ' ' + each.nodes[0].failureSummary.slice(0, 200)))",
                name);
    }
}
