package dev.studygraph.build;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.build.cache.Values;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.page.Page;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Later;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.HostFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.render.SiteLists;
import dev.studygraph.search.SearchSettings;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import dev.studygraph.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects the files of a site from what the stages give: pages, assets, the search index, attachments. */
final class SiteFiles {
    /** Up to so many pages, the search is made beside them; of more, both would take more memory at once than either. */
    private static final int MOST_BESIDE_THE_SEARCH = 10_000;

    private final List<SiteFile> files = new ArrayList<>();
    private final Configuration configuration;
    private final Diagnostics diagnostics;
    private final AssetFiles assets;
    private final Renderer renderer;
    private final PageShelf shelf;
    private final SearchMemory searchMemory;
    private final Map<SitePath, Digest> published;
    private final Map<SitePath, Digest> foretold = new ConcurrentHashMap<>();
    private final List<Supplier<List<SiteFile>>> late = new ArrayList<>();
    private Optional<Later<SearchFiles>> search = Optional.empty();
    private Renderer complete;
    private Map<String, SitePath> addresses = Map.of();
    private int pages;
    /** Where the pages of the plan begin among the files. */
    private int firstPage;

    /**
     * Starts with the theme.
     *
     * @param diagnostics hears of templates that are out of date or that fail, these when their pages are made
     * @param shelf what is known of files that were made before
     * @param searchMemory what the last search files left in memory
     */
    SiteFiles(
            Decor decor,
            Configuration configuration,
            Diagnostics diagnostics,
            PageShelf shelf,
            SearchMemory searchMemory) {
        this.shelf = shelf;
        this.searchMemory = searchMemory;
        this.published = Map.of();
        this.configuration = configuration;
        this.diagnostics = diagnostics;
        assets = decor.assets();
        renderer = decor.renderer();
        complete = renderer;
        diagnostics.reportAll(decor.outdated());
    }

    private SiteFiles(SiteFiles before, PageShelf shelf, Map<SitePath, Digest> published) {
        this.shelf = shelf;
        this.searchMemory = before.searchMemory;
        this.published = published;
        this.configuration = before.configuration;
        this.diagnostics = before.diagnostics;
        this.assets = before.assets;
        this.renderer = before.renderer;
        this.complete = before.complete;
        this.addresses = before.addresses;
        this.pages = before.pages;
        this.firstPage = before.firstPage;
    }

    /**
     * The files of the same site over other texts of these notes. Only what may show those texts is made; all else is known to be what
     * it was.
     *
     * @param anew the plan of the pages over the other texts
     * @param notes paths
     * @param digests of the published files
     * @param after what is known of the files that were made before
     */
    SiteFiles over(SitePlan anew, Set<String> notes, Map<SitePath, Digest> digests, PageShelf after) {
        var over = new SiteFiles(this, after, digests);
        List<PlannedPage> planned = anew.planned();
        for (int at = 0; at < files.size(); at++) {
            int page = at - firstPage;
            over.files.add(
                    page < 0 || page >= planned.size()
                            ? known(files.get(at), digests)
                            : over.reworded(planned.get(page), notes));
        }
        over.search = Optional.of(over.search(anew));
        for (Supplier<List<SiteFile>> others : late) {
            over.late.add(new Later<>(() ->
                    others.get().stream().map(file -> known(file, digests)).toList()));
        }
        return over;
    }

    private static SiteFile known(SiteFile file, Map<SitePath, Digest> digests) {
        return new SiteFile(file.path(), file.content(), listed(file.path(), digests));
    }

    /** Looked up when it is asked for. */
    private static SiteFile.Foretelling listed(SitePath path, Map<SitePath, Digest> digests) {
        return () -> Optional.ofNullable(digests.get(path));
    }

    private SiteFile reworded(PlannedPage page, Set<String> notes) {
        if (page.mayShow(notes)) {
            return reworded(page).file();
        }
        var same = new SamePage(this, shelf, page);
        return new SiteFile(page.path(), same, same);
    }

    /** A page as it would be made after an edit. */
    PageFile reworded(PlannedPage page) {
        return file(page, new Later<>(() -> shelf.fingerprint(page.page())), shelf);
    }

    /** The words of the interface, by message key. */
    Map<String, String> words() {
        return renderer.words();
    }

    /** The pages of a plan, the assets they load and the attachments; later, what the search needs. */
    void add(SitePlan plan, Vault vault) {
        PagePrints prints = PagePrints.of(plan.planned(), shelf);
        AssetFiles all = new SiteScripts(assets, renderer, shelf, foretold::put).of(plan, prints::of);
        all.all().forEach(asset -> files.add(new SiteFile(asset.path(), asset::bytes, listed(asset.path(), foretold))));
        complete = renderer.with(all);
        addresses = all.paths();
        PageShelf pageShelf = shelf.remembers() ? shelf : PageShelf.none();
        firstPage = files.size();
        for (PlannedPage page : plan.planned()) {
            files.add(file(page, prints.of(page), pageShelf).file());
        }
        SiteLists.of(plan.site(), PageLists.findable(plan), () -> PageLists.all(plan), plan.changes(), words())
                .forEach(this::add);
        HostFiles.of(plan.pages(RedirectPage.class), configuration.html() != HtmlPolicy.TRUST)
                .forEach(this::add);
        pages += plan.planned().size();
        search = Optional.of(search(plan));
        files.addAll(new AttachmentFiles(vault, configuration.html(), diagnostics).at(plan.attachments()));
    }

    /** The pages of another plan, with the assets of the one that was added. */
    List<SiteFile> pages(SitePlan plan) {
        var unremembered = PageShelf.none();
        return plan.planned().stream()
                .map(page -> file(page, PagePrints::none, unremembered).file())
                .toList();
    }

    private PageFile file(PlannedPage page, Supplier<Fingerprint> print, PageShelf pageShelf) {
        return new PageFile(
                page,
                print,
                addresses,
                pageShelf,
                asked -> html(page.page(), complete, asked),
                () -> FailurePage.of(page.path()));
    }

    /** Holds no more of the plan than texts are made from. */
    private Later<SearchFiles> search(SitePlan plan) {
        var texts = plan.findable();
        var site = plan.site();
        var settings = SearchSettings.of(configuration);
        var pages = shelf;
        var memory = searchMemory;
        var known = published;
        return new Later<>(() -> SearchFiles.of(texts, site, settings, pages, memory, known));
    }

    /** What the search needs, once a plan is added; of this site it holds no more than that. */
    Later<SearchFiles> search() {
        return search.orElseThrow();
    }

    /** The address of an asset of the theme, if it has one of that name. */
    Optional<SitePath> address(String asset) {
        return assets.path(asset);
    }

    /** A file of text at the root of the site. */
    void add(String name, String text) {
        add(name, () -> text);
    }

    /** A file of text at the root of the site, which is made when its bytes are asked for. */
    void add(String name, Supplier<String> text) {
        files.add(file(name, text));
    }

    /** A file at the root of the site. */
    void add(String name, SiteFile.Content content) {
        files.add(new SiteFile(SitePath.of(name), content));
    }

    private static SiteFile file(String name, Supplier<String> text) {
        return new SiteFile(SitePath.of(name), () -> bytes(text.get()));
    }

    /** The same for a text made from one record alone: where it was made of the same before, its digest is known. */
    <R extends Record> void add(String name, Class<R> kind, Supplier<R> from, Supplier<String> text) {
        SitePath path = SitePath.of(name);
        Later<Optional<Digest>> made = new Later<>(() -> made(path, kind, from));
        files.add(new SiteFile(path, () -> bytes(text.get()), shelf.remembers() ? made::get : listed(path, foretold)));
    }

    private <R extends Record> Optional<Digest> made(SitePath path, Class<R> kind, Supplier<R> from) {
        var print = Fingerprint.of(Values.of(kind).digest(from.get()));
        var kept = shelf.find(path.value(), print, Map.of());
        if (kept.isEmpty()) {
            shelf.keep(path.value(), print, Map.of(), List.of(path));
        }
        return kept.flatMap(found -> Optional.ofNullable(found.files().get(path.value())))
                .map(Digest::new);
    }

    /** Files of text at the root of the site, which take long to name. */
    void addLate(Supplier<Map<String, Supplier<String>>> texts) {
        late.add(new Later<>(() -> texts.get().entrySet().stream()
                .map(text -> file(text.getKey(), text.getValue()))
                .toList()));
    }

    /** Begins with what takes longest to name, beside the pages; after an edit these are few, and who waits had better help. */
    void begin() {
        if (published.isEmpty() && pages <= MOST_BESIDE_THE_SEARCH) {
            ForkJoinPool.commonPool().execute(() -> {
                List<SiteFile> unused = search().get().files(); // kept for whoever asks
            });
        }
    }

    /** Files that take long to name, made when somebody asks. */
    Supplier<List<SiteFile>> late() {
        return () -> Stream.concat(search().get().files().stream(), others().stream())
                .toList();
    }

    /** Those of them that are not for the search. */
    List<SiteFile> others() {
        return late.stream().flatMap(files -> files.get().stream()).toList();
    }

    List<SiteFile> all() {
        return List.copyOf(files);
    }

    int pages() {
        return pages;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<byte[]> html(Page page, Renderer complete, BiConsumer<String, SitePath> asked) {
        Rendering rendering = complete.render(page, asked);
        if (rendering instanceof Rendering.Failed failed) {
            diagnostics.report(failed.diagnostic());
            return Optional.empty();
        }
        return Optional.of(bytes(((Rendering.Html) rendering).text()));
    }
}
