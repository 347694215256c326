package dev.studygraph.build;

import static java.util.Objects.requireNonNull;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.build.cache.Values;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Later;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.render.FullText;
import dev.studygraph.search.IndexFile;
import dev.studygraph.search.SearchIndex;
import dev.studygraph.search.SearchSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that hold every text of a site: those that the search loads, and the one for language models. */
final class SearchFiles {
    private final Findable findable;
    private final PageShelf shelf;
    private final SearchMemory memory;
    private final Map<SitePath, Digest> published;
    private final Later<List<SiteFile>> files;

    private SearchFiles(Findable findable, PageShelf shelf, SearchMemory memory, Map<SitePath, Digest> published) {
        this.findable = findable;
        this.shelf = shelf;
        this.memory = memory;
        this.published = published;
        this.files = new Later<>(() -> shelf.remembers() ? remembered() : made());
    }

    /**
     * The files of texts that are asked for at once.
     *
     * @param memory what is left of the last files
     * @param published the digests of the files for which that index was made
     */
    static SearchFiles of(
            Supplier<List<SearchDocument>> texts,
            Site site,
            SearchSettings settings,
            PageShelf shelf,
            SearchMemory memory,
            Map<SitePath, Digest> published) {
        String base = Optional.ofNullable(site.baseUrl()).orElse("");
        return new SearchFiles(new Findable(texts.get(), settings, site.title(), base), shelf, memory, published);
    }

    /** The same with a digest for each document. */
    private record Printed(List<String> documents, SearchSettings settings, String title, String base) {}

    /** Everything these files are made from. */
    private record Findable(List<SearchDocument> documents, SearchSettings settings, String title, String base) {}

    /** The files, made once; where the same were made before, their bytes are made only if somebody wants them. */
    List<SiteFile> files() {
        return files.get();
    }

    private List<SiteFile> remembered() {
        return published.isEmpty() ? remembered(print()) : edited();
    }

    /** After an edit the memory tells what is as it was; what the next program must know of them is worked out beside them. */
    private List<SiteFile> edited() {
        var print = ForkJoinPool.commonPool().submit(this::print);
        List<SiteFile> made = made();
        keep(print.join(), made);
        return made;
    }

    private void keep(Fingerprint print, List<SiteFile> made) {
        shelf.keep(
                SearchIndex.ENTRY,
                print,
                Map.of(),
                made.stream().map(SiteFile::path).toList());
    }

    private List<SiteFile> remembered(Fingerprint print) {
        var kept = shelf.find(SearchIndex.ENTRY, print, Map.of());
        if (kept.isEmpty()) {
            List<SiteFile> made = made();
            keep(print, made);
            return made;
        }
        var later = new Later<>(() -> made().stream().collect(Collectors.toMap(SiteFile::path, Function.identity())));
        List<SiteFile> known = new ArrayList<>();
        kept.get().files().forEach((name, digest) -> {
            SitePath path = SitePath.of(name);
            known.add(new SiteFile(
                    path,
                    () -> requireNonNull(later.get().get(path)).content().bytes(),
                    () -> Optional.of(new Digest(digest))));
        });
        return known;
    }

    /** Document by document, as all of them together are as large as the vault. */
    private Fingerprint print() {
        var rest = new Printed(
                memory.digests(findable.documents()), findable.settings(), findable.title(), findable.base());
        return Fingerprint.of(Values.of(Printed.class).digest(rest));
    }

    /** A file that holds what it held when the index was last made, and was published, is not made for its digest. */
    private SiteFile file(IndexFile file) {
        SitePath path = SitePath.of(file.name());
        return new SiteFile(
                path,
                file::bytes,
                () -> Optional.ofNullable(published.get(path)).filter(digest -> file.known()));
    }

    private List<SiteFile> made() {
        SiteFile text = text();
        Stream<SiteFile> index = SearchIndex.of(findable.documents(), findable.settings(), memory.index()).stream()
                .map(this::file);
        return Stream.concat(index, Stream.of(text)).toList();
    }

    private SiteFile text() {
        SitePath path = SitePath.of(FullText.FILE);
        if (published.isEmpty()) {
            return new SiteFile(
                    path,
                    new LongText(
                            out -> memory.writeText(out, findable.title(), findable.base(), findable.documents())));
        }
        var begun = new BegunText(ForkJoinPool.commonPool().submit(() -> {
            FullText text = memory.text(findable.title(), findable.base(), findable.documents());
            String unused = text.digest(); // worked out here, for whoever asks
            return text;
        }));
        return new SiteFile(path, begun, begun);
    }

    /** After an edit the full text and its digest are made beside the index; before, both would take more memory at once than either. */
    private record BegunText(ForkJoinTask<FullText> text) implements SiteFile.Content, SiteFile.Foretelling {
        @Override
        public byte[] bytes() {
            return text.join().bytes();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            text.join().writeTo(out);
        }

        @Override
        public Optional<Digest> digest() {
            return Optional.of(new Digest(text.join().digest()));
        }

        @Override
        public boolean isOfMadeBytes() {
            return true;
        }
    }
}
