package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index of a site: the same documents give the same files, in whatever order they come. */
public final class SearchIndex {

    /** The one file with a fixed name, so that a page need not change when another one does; it names the current core. */
    public static final String ENTRY = "search-index.js";

    /** Names and entries up to this many characters travel with the core; beyond, the core would take more than 60 kB compressed. */
    private static final int LARGEST_CORE = 128_000;

    private SearchIndex() {}

    /** All files of the index, the entry first. */
    public static List<IndexFile> of(List<SearchDocument> documents, SearchSettings settings) {
        List<SearchDocument> numbered = documents.stream()
                .sorted(Comparator.comparing(Group::of).thenComparing(SearchDocument::id))
                .toList();
        Tokenizer tokenizer = new Tokenizer(new Stemming(settings.language()));
        List<Family> families = Vocabulary.of(numbered, tokenizer).families();
        List<Shelf> shelves = List.of(
                NameShelf.of(numbered, tokenizer),
                DocumentShelf.entries(numbered),
                TermShelf.of(families),
                DocumentShelf.texts(numbered),
                SpellingShelf.of(families),
                Facets.of(numbered));

        Map<Shard, String> fileNames = new LinkedHashMap<>();
        List<IndexFile> files = new ArrayList<>();
        StringBuilder inCore = new StringBuilder();
        int room = LARGEST_CORE;
        for (Shelf shelf : shelves) {
            boolean fits = shelves.indexOf(shelf) < 2 && shelf.size() <= room;
            room -= fits ? shelf.size() : 0;
            for (Shelf.Place place : shelf.places()) {
                if (fits) {
                    inCore.append(place.shard().call());
                    fileNames.put(place.shard(), "");
                } else {
                    IndexFile file =
                            Shard.file(place.shard().name(), place.shard().call());
                    files.add(file);
                    fileNames.put(place.shard(), file.name());
                }
            }
        }
        Core core = new Core(numbered, families, tokenizer, settings);
        String json = core.json(shelves, fileNames);
        IndexFile coreFile = Shard.file("core", "studygraphSearch.core('" + Shard.quoted(json) + "');\n" + inCore);
        String entry = "studygraphSearch.entry('" + coreFile.name() + "');\n";
        files.add(0, coreFile);
        files.add(0, new IndexFile(ENTRY, entry.getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(files);
    }
}
