package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/** The index of a site: the same documents give the same files, in whatever order they come. */
public final class SearchIndex {

    /** The one file with a fixed name, so that a page need not change when another one does; it names the current core. */
    public static final String ENTRY = "search-index.js";

    /** Shelves of names and entries travel with the core up to this many characters, about 8 kB compressed. */
    private static final int LARGEST_CORE = 24_000;

    private static final Set<String> WITH_THE_CORE = Set.of("prefixes", "related", "names", "documents");

    private SearchIndex() {}

    /** Documents in the order of their numbers. */
    static List<SearchDocument> numbered(List<SearchDocument> documents) {
        return new Numbering().of(documents);
    }

    /** All files of the index, the entry first. */
    public static List<IndexFile> of(List<SearchDocument> documents, SearchSettings settings) {
        return of(documents, settings, IndexMemory.none());
    }

    /** The same, with what the last making left in memory; one that a build left unfinished may still be under way. */
    public static List<IndexFile> of(List<SearchDocument> documents, SearchSettings settings, IndexMemory memory) {
        synchronized (memory) {
            return made(documents, settings, memory);
        }
    }

    private static List<IndexFile> made(List<SearchDocument> documents, SearchSettings settings, IndexMemory memory) {
        List<SearchDocument> numbered = memory.numbered(documents);
        Tokenizer tokenizer = memory.tokenizer(settings.language());
        IndexMemory.Parts parts = memory.parts(numbered, settings);
        List<Family> families = parts.families();
        HeadShelves ofHeads = parts.shelves();
        var words = ForkJoinPool.commonPool()
                .submit(() ->
                        memory.words(families, parts.heads(), ofHeads.bearers().keySet()));
        Set<String> idle = Wording.of(settings.language()).unasked();
        Map<Boolean, List<Family>> asked =
                families.stream().collect(Collectors.partitioningBy(family -> !idle.containsAll(family.forms())));
        FamilyLines lines = memory.lines(families);
        Shelf terms = TermShelf.of(asked.getOrDefault(true, List.of()), lines, memory.shards());
        Shelf unasked = TermShelf.idle(asked.getOrDefault(false, List.of()), lines, memory.shards());
        Shelf texts = DocumentShelf.texts(parts.texts(), memory.shards());
        WordShelves ofWords = words.join().shelves();
        List<Shelf> shelves = List.of(
                ofHeads.prefixes(),
                ofWords.related(),
                ofHeads.names(),
                ofHeads.entries(),
                terms,
                unasked,
                texts,
                ofWords.spelling(),
                ofHeads.facets());

        StringBuilder inCore = new StringBuilder();
        List<Shard> alone = new ArrayList<>();
        int room = LARGEST_CORE;
        for (Shelf shelf : shelves) {
            boolean fits = WITH_THE_CORE.contains(shelf.name()) && shelf.size() <= room;
            room -= fits ? shelf.size() : 0;
            for (Shelf.Place place : shelf.places()) {
                if (fits) {
                    inCore.append(place.shard().call());
                } else {
                    alone.add(place.shard());
                }
            }
        }
        List<Shard.Filed> filed = memory.filed(alone);
        Map<Shard, String> hashes = new LinkedHashMap<>();
        filed.forEach(shard -> hashes.put(shard.shard(), shard.hash()));
        List<IndexFile> files =
                new ArrayList<>(filed.stream().map(Shard.Filed::file).toList());
        Core core = new Core(parts.heads(), ofWords.suffixes(), tokenizer, settings);
        String json = core.json(words.join().register(), shelves, hashes);
        IndexFile coreFile = Shard.file("core", "studygraphSearch.core('" + Shard.quoted(json) + "');\n" + inCore);
        String entry = "studygraphSearch.entry('" + coreFile.name() + "');\n";
        files.add(0, coreFile);
        files.add(0, new IndexFile(ENTRY, () -> entry.getBytes(StandardCharsets.UTF_8), false));
        return List.copyOf(files);
    }
}
