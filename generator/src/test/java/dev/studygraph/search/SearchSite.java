package dev.studygraph.search;

import dev.studygraph.page.Frame;
import dev.studygraph.page.Page;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SearchPage;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TagPage;
import dev.studygraph.render.Asset;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A site with nothing but its search: the search page, one other page, and the index of some documents. */
final class SearchSite {

    private static final Site SITE = new Site("Notes", "", "en", null, false, List.of(), Map.of());

    private SearchSite() {}

    static void write(Path folder, List<SearchDocument> documents, SearchSettings settings) throws IOException {
        AssetFiles assets = AssetFiles.of(Theme.builtIn());
        for (Asset asset : assets.all()) {
            put(folder, asset.path().value(), asset.bytes());
        }
        for (IndexFile file : SearchIndex.of(documents, settings)) {
            put(folder, file.name(), file.bytes());
        }
        // Every page asks for the tree of the site, which is not what is tested here.
        put(folder, "site-tree.js", new byte[0]);
        Renderer renderer = Renderer.of(Theme.builtIn(), assets, "en");
        put(folder, renderer, new SearchPage(frame("Search"), SitePath.SEARCH, List.of(), List.of()));
        put(
                folder,
                renderer,
                new TagPage(
                        frame("Some tag about crawlers"), SitePath.of("tags/some.html"), "crawlers", List.of(), null));
    }

    private static Frame frame(String title) {
        return new Frame(
                SITE, null, title, "", List.of(), null, null, null, null, null, null, List.of(), List.of(), List.of());
    }

    private static void put(Path folder, Renderer renderer, Page page) throws IOException {
        if (renderer.render(page) instanceof Rendering.Html html) {
            put(folder, page.path().value(), html.text().getBytes(StandardCharsets.UTF_8));
        } else {
            throw new IllegalStateException("not rendered: " + renderer.render(page));
        }
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }
}
