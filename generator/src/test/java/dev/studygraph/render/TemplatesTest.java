package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.Page;
import dev.studygraph.page.RedirectPage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page template, with the fullest and the emptiest page it may meet. */
class TemplatesTest {
    private static final Theme THEME = Theme.builtIn();
    private static final Renderer RENDERER = Renderer.of(THEME, AssetFiles.of(THEME), "en");

    static Stream<Class<?>> kinds() {
        return Stream.of(Page.class.getPermittedSubclasses());
    }

    static Stream<Page> pages() {
        return kinds().flatMap(kind -> Stream.of(RecordSamples.full(kind), RecordSamples.empty(kind)));
    }

    @Test
    void thereIsAPageOfEveryKind() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTemplateNamesItsRecord(Class<?> kind) {
        String template = THEME.readText(TemplateName.of(kind)).orElseThrow();
        assertThat(TemplateContract.in(template)).hasValueSatisfying(contract -> {
            assertThat(contract.record()).isEqualTo(kind.getSimpleName());
            assertThat(contract.version()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsWellFormedHtml(Page page) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html(page), "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageHasALanguageATitleAndOneHeading(Page page) {
        Document document = Jsoup.parse(html(page));
        assertThat(document.title()).isNotBlank();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main")).hasSize(1);
        if (!page.frame().site().language().isEmpty()) {
            assertThat(document.select("html[lang=en][dir=ltr]")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingNeedsMoreThanTheSiteItself(Page page) {
        Document document = Jsoup.parse(html(page));
        assertThat(document.select("script:not([src]), style, [style], [onclick], [src^=data:], [src^=http]"))
                .isEmpty();
        assertThat(document.select("script[src], link[rel=stylesheet]"))
                .extracting(element -> element.attr(element.normalName().equals("script") ? "src" : "href"))
                .allMatch(url -> url.contains("assets/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textIsNeverTakenForMarkup(Page page) {
        String html = html(page);
        assertThat(html).doesNotContain("<script>").doesNotContain("alert('x')</script");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noIdStandsTwiceAndEveryLabelLeadsSomewhere(Page page) {
        Document document = Jsoup.parse(html(page));
        List<String> ids = document.select("[id]").not("svg [id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element labelled : document.select("[aria-labelledby]").not("svg")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby"));
        }
        assertThat(document.select("label[for]").eachAttr("for")).allMatch(ids::contains);
    }

    /** Ids that other files rely on; the rest begin with an underscore, so that no heading of a note makes the same. */
    @ParameterizedTest
    @MethodSource("pages")
    void noIdOfATemplateCanBeThatOfAHeading(Page page) {
        Document document = Jsoup.parse(html(page));
        assertThat(document.select("[id]").not("svg *").eachAttr("id"))
                .allMatch(id -> id.matches("_.*|anchor-\\d+|drawing-.*|(site-)?search-?.*|(compare|find)-tool"));
    }

    @Test
    void aRedirectLeadsOnByItself() {
        Page page = RecordSamples.full(RedirectPage.class);
        assertThat(html(page)).contains("http-equiv=\"refresh\"").contains("url=there.html");
    }

    @Test
    void noTemplatePassesTextThroughUnescaped() {
        Pattern unescaped = Pattern.compile("\\?no_esc|<#noautoesc|<#outputformat");
        assertThat(kinds().map(kind -> THEME.readText(TemplateName.of(kind)).orElseThrow()))
                .allSatisfy(template -> assertThat(template).doesNotContainPattern(unescaped));
    }

    private static String html(Page page) {
        Rendering rendering = RENDERER.render(page);
        assertThat(rendering).isInstanceOf(Rendering.Html.class);
        return ((Rendering.Html) rendering).text();
    }
}
