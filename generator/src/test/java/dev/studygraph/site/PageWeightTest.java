package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a reader downloads for a page, compressed. */
class PageWeightTest {
    private static final int KILOBYTE = 1000;

    private static final Path SITE = BuiltSite.of("content");

    @Test
    void nearlyEveryPageIsLight() throws IOException {
        var weights = new ArrayList<Integer>();
        for (String page : BuiltSite.pages(SITE)) {
            weights.add(compressed(SITE.resolve(page)));
        }
        weights.sort(null);
        assertThat(weights).hasSizeGreaterThan(250);
        assertThat(weights.get(weights.size() * 95 / 100)).isLessThan(30 * KILOBYTE);
    }

    /** Styles, scripts, and the tree of the site, which a script loads. */
    @Test
    void aReadingPageLoadsLittleBesides() throws IOException {
        for (String page : List.of("services/aws-glue.html", "scenarios/index.html", "topics/etl-and-elt.html")) {
            var document = Jsoup.parse(SITE.resolve(page).toFile(), "UTF-8");
            int sum = compressed(SITE.resolve("site-tree.js"));
            for (String url : document.select("script[src], link[rel=stylesheet]").stream()
                    .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                    .toList()) {
                sum += compressed(SITE.resolve(page).resolveSibling(url).normalize());
            }
            assertThat(sum).as(page).isLessThan(40 * KILOBYTE);
        }
    }

    private static int compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
