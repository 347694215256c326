package dev.studygraph.render;

import dev.studygraph.page.Change;
import dev.studygraph.page.ListedPage;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The files at the root of a site that tell machines what it holds. All but {@code llms.txt} need to know where the site will stand. */
public final class SiteLists {
    private SiteLists() {}

    /**
     * The files by name.
     *
     * @param addresses of the pages that machines may find
     * @param pages all pages, asked for when the text of a file is
     * @param words the words of the interface by message key
     */
    public static Map<String, Supplier<String>> of(
            Site site,
            List<SitePath> addresses,
            Supplier<List<ListedPage>> pages,
            List<Change> newestFirst,
            Map<String, String> words) {
        String base = site.baseUrl();
        Map<String, Supplier<String>> files = new TreeMap<>();
        files.put(
                "llms.txt",
                () -> LanguageModelText.of(
                        site,
                        pages.get(),
                        path -> (base == null ? "" : base) + path,
                        key -> site.words().getOrDefault(key, words.getOrDefault(key, key))));
        if (base != null) {
            new Sitemap(base, newestFirst).files(addresses).forEach((name, text) -> files.put(name, () -> text));
            if (!newestFirst.isEmpty()) {
                files.put("feed.xml", () -> AtomFeed.of(site, base, newestFirst));
            }
            if (isWholeHost(base)) {
                files.put("robots.txt", () -> "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n");
            }
        }
        return files;
    }

    /** Robots look for their file at the root of a host and nowhere else. */
    private static boolean isWholeHost(String baseUrl) {
        return baseUrl.replaceFirst("^[a-zA-Z]+://[^/]*", "").equals("/");
    }
}
