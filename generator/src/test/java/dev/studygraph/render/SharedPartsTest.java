package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.Page;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TagPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages of a folder share is made once; the templates here show the page in it, so that one sees whose it was. */
class SharedPartsTest {
    private static final String ASSET = "js/site.js";

    @TempDir
    Path folder;

    @Test
    void isMadeOnceForThePagesOfAFolder() throws IOException {
        var renderer = renderer("<@shared id=\"top\">${page.path.value} ${href(\"index.html\")}</@shared>");
        assertThat(html(renderer, "tags/one.html")).isEqualTo("tags/one.html ../index.html");
        assertThat(html(renderer, "tags/two.html")).isEqualTo("tags/one.html ../index.html");
        assertThat(html(renderer, "tags/deep/one.html")).isEqualTo("tags/deep/one.html ../../index.html");
        assertThat(html(renderer, "one.html")).isEqualTo("one.html index.html");
    }

    @Test
    void isMadeAnewForAnotherNameAndForWhatItIsGiven() throws IOException {
        var renderer = renderer("<@shared id=\"top\" of=page.tag>${page.path.value}</@shared>"
                + " <@shared id=\"end\">${page.tag}</@shared>");
        assertThat(html(renderer, "tags/one.html", "a")).isEqualTo("tags/one.html a");
        assertThat(html(renderer, "tags/two.html", "b")).isEqualTo("tags/two.html a");
        assertThat(html(renderer, "tags/three.html", "a")).isEqualTo("tags/one.html a");
    }

    @Test
    void everyPageAsksForTheAssetsOfWhatItShares() throws IOException {
        var renderer = renderer(
                "<@shared id=\"out\"><@shared id=\"in\">${asset(\"" + ASSET + "\")?length}</@shared></@shared>");
        for (String path : List.of("tags/one.html", "tags/two.html")) {
            Map<String, SitePath> asked = new LinkedHashMap<>();
            Rendering unused = renderer.render(page(path, "a"), asked::put);
            assertThat(asked).as(path).containsOnlyKeys(ASSET);
        }
    }

    @Test
    void isNotKeptForEver() throws IOException {
        var renderer = renderer("<@shared id=\"top\" of=page.tag>${page.path.value}</@shared>");
        assertThat(html(renderer, "tags/first.html", "first")).isEqualTo("tags/first.html");
        for (int i = 0; i < 100; i++) {
            assertThat(html(renderer, "tags/" + i + ".html", "tag " + i)).isEqualTo("tags/" + i + ".html");
        }
        assertThat(html(renderer, "tags/last.html", "first")).isEqualTo("tags/last.html");
    }

    @Test
    void aMistakeInItIsNamedAndNothingIsKeptOfIt() throws IOException {
        var renderer = renderer("<@shared id=\"top\"><#if page.tag == \"a\">${page.tagg}</#if>fine</@shared>");
        assertThat(renderer.render(page("tags/one.html", "a"))).isInstanceOf(Rendering.Failed.class);
        assertThat(html(renderer, "tags/two.html", "b")).isEqualTo("fine");
    }

    private Renderer renderer(String template) throws IOException {
        Path file = folder.resolve("pages/tag.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        Theme theme = Theme.overriddenBy(List.of(folder));
        return Renderer.of(theme, AssetFiles.of(theme), "en");
    }

    private static String html(Renderer renderer, String path) {
        return html(renderer, path, "tag");
    }

    private static String html(Renderer renderer, String path, String tag) {
        return ((Rendering.Html) renderer.render(page(path, tag))).text();
    }

    private static Page page(String path, String tag) {
        var sample = (TagPage) RecordSamples.full(TagPage.class);
        return new TagPage(sample.frame(), SitePath.of(path), tag, sample.groups(), sample.practice());
    }
}
