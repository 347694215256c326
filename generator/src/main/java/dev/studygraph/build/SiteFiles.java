package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.page.Page;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.render.Theme;
import dev.studygraph.search.SearchIndex;
import dev.studygraph.search.SearchSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the files of a site from what the stages give: pages, assets, the search index, attachments. */
final class SiteFiles {
    private final List<SiteFile> files = new ArrayList<>();
    private final Diagnostics diagnostics;
    private int pages;

    /**
     * Starts without files.
     *
     * @param diagnostics hears of templates that fail, when their pages are made
     */
    SiteFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The pages with the assets of the theme. */
    void addPages(List<Page> all, Theme theme, String language) {
        AssetFiles assets = AssetFiles.of(theme);
        Renderer renderer = Renderer.of(theme, assets, language);
        diagnostics.reportAll(theme.outdated());
        assets.all().forEach(asset -> files.add(new SiteFile(asset.path(), asset::bytes)));
        all.forEach(page -> files.add(new SiteFile(page.path(), () -> html(page, renderer))));
        pages += all.size();
    }

    void addSearchIndex(List<SearchDocument> documents, SearchSettings settings) {
        SearchIndex.of(documents, settings)
                .forEach(file -> files.add(new SiteFile(SitePath.of(file.name()), file::bytes)));
    }

    void add(SiteFile file) {
        files.add(file);
    }

    List<SiteFile> all() {
        return List.copyOf(files);
    }

    int pages() {
        return pages;
    }

    private byte[] html(Page page, Renderer renderer) {
        Rendering rendering = renderer.render(page);
        if (rendering instanceof Rendering.Failed failed) {
            diagnostics.report(failed.diagnostic());
            return failurePage(page).getBytes(StandardCharsets.UTF_8);
        }
        return ((Rendering.Html) rendering).text().getBytes(StandardCharsets.UTF_8);
    }

    /** Published only when the author insists; better than a page that ends halfway. */
    private static String failurePage(Page page) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                + "This page could not be made</title></head>\n<body><h1>This page could not be made</h1>\n<p>Its"
                + " template failed; the build says where. <a href=\""
                + page.path().linkTo(SitePath.HOME, "")
                + "\">Home</a></p></body>\n</html>\n";
    }
}
