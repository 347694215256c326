package dev.studygraph.build;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.export.FactScript;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Page;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Attachments;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.render.SiteLists;
import dev.studygraph.render.Theme;
import dev.studygraph.search.SearchIndex;
import dev.studygraph.search.SearchSettings;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import dev.studygraph.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the files of a site from what the stages give: pages, assets, the search index, attachments. */
final class SiteFiles {
    private final List<SiteFile> files = new ArrayList<>();
    private final Configuration configuration;
    private final Diagnostics diagnostics;
    private final AssetFiles assets;
    private final Renderer renderer;
    private int pages;

    /**
     * Starts with the theme.
     *
     * @param diagnostics hears of templates that are out of date or that fail, these when their pages are made
     */
    SiteFiles(Theme theme, Configuration configuration, Diagnostics diagnostics) {
        this.configuration = configuration;
        this.diagnostics = diagnostics;
        assets = AssetFiles.of(theme);
        renderer = Renderer.of(theme, assets, configuration.language());
        diagnostics.reportAll(theme.outdated());
    }

    /** The words of the interface, by message key. */
    Map<String, String> words() {
        return renderer.words();
    }

    /** The pages of a plan, the assets they load, what the search needs, and the attachments. */
    void add(SitePlan plan, Vault vault) {
        AssetFiles all = withScriptsOf(plan);
        all.all().forEach(asset -> files.add(new SiteFile(asset.path(), asset::bytes)));
        Renderer complete = renderer.with(all);
        plan.pages().forEach(page -> files.add(new SiteFile(page.path(), () -> html(page, complete))));
        SiteLists.of(plan.pages(), plan.changes(), words()).forEach(this::add);
        pages += plan.pages().size();
        var settings = new SearchSettings(configuration.language(), configuration.synonyms());
        SearchIndex.of(plan.documents(), settings)
                .forEach(file -> files.add(new SiteFile(SitePath.of(file.name()), file::bytes)));
        plan.attachments().forEach((path, at) -> files.add(attachment(path, at, vault)));
    }

    private SiteFile attachment(String path, SitePath at, Vault vault) {
        if (Attachments.isAsText(at)) {
            diagnostics.report(Diagnostic.of(
                    Code.ATTACHMENT_AS_TEXT,
                    Place.startOf(path),
                    "a browser might run this file, so readers get it as text",
                    "write 'html: trust' in studygraph.yml if you trust every file of this vault"));
        }
        boolean picture = path.toLowerCase(Locale.ROOT).endsWith(".svg") && configuration.html() != HtmlPolicy.TRUST;
        return new SiteFile(at, () -> {
            byte[] bytes = Files.readAllBytes(vault.file(path));
            return picture ? cleaned(path, bytes) : bytes;
        });
    }

    private byte[] cleaned(String path, byte[] picture) {
        byte[] clean = SvgCleaner.clean(picture);
        if (!Arrays.equals(clean, picture)) {
            diagnostics.report(Diagnostic.of(
                    Code.ATTACHMENT_CLEANED,
                    Place.startOf(path),
                    "this picture holds what could run a script or load something, and is published without it",
                    "save it as a plain SVG, or write 'html: trust' in studygraph.yml"));
        }
        return clean;
    }

    /** A file of text at the root of the site. */
    void add(String name, String text) {
        files.add(new SiteFile(SitePath.of(name), () -> text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of text at the root of the site, which is made when its bytes are asked for. */
    void add(String name, Supplier<String> text) {
        files.add(new SiteFile(SitePath.of(name), () -> bytes(text.get())));
    }

    List<SiteFile> all() {
        return List.copyOf(files);
    }

    int pages() {
        return pages;
    }

    /** The assets of the theme, and the scripts that hold what others of them work on. */
    private AssetFiles withScriptsOf(SitePlan plan) {
        AssetFiles all = assets.with(FactBook.ASSET, bytes(FactScript.of(plan.facts())));
        for (var walk : WalkScripts.of(plan.pages(), renderer).entrySet()) {
            all = all.with(walk.getKey(), bytes(walk.getValue()));
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] html(Page page, Renderer complete) {
        Rendering rendering = complete.render(page);
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
