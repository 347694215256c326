package dev.studygraph.search;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whole names and aliases, each with the documents that bear it. */
final class NameShelf {

    private NameShelf() {}

    static Shelf of(SortedMap<String, SortedSet<Integer>> bearers) {
        List<String> keys = new ArrayList<>(bearers.keySet());
        List<String> written = bearers.entrySet().stream().map(NameShelf::json).toList();
        return Shelf.of("names", written, i -> i == 0 ? "" : keys.get(i), Shelf::limitReadWhole);
    }

    /** By the stems of a name run together, the numbers of the documents that bear it. */
    static SortedMap<String, SortedSet<Integer>> bearers(List<SearchDocument> documents, Tokenizer tokenizer) {
        TreeMap<String, SortedSet<Integer>> bearers = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            for (String name : names(documents.get(number))) {
                String key = tokenizer.key(name);
                if (!key.isEmpty()) {
                    bearers.computeIfAbsent(key, same -> new TreeSet<>()).add(number);
                }
            }
        }
        return bearers;
    }

    /** A scenario has no name that anybody would type in full: its need counts word by word. */
    static List<String> names(SearchDocument document) {
        return document.kind() == PageKind.SCENARIO || document.isSection()
                ? document.aliases()
                : Stream.concat(Stream.of(document.title()), document.aliases().stream())
                        .toList();
    }

    private static String json(Map.Entry<String, SortedSet<Integer>> name) {
        String array = Json.text(json -> Json.strings(json, List.of(name.getKey(), Vlq.ascending(name.getValue()))));
        return array.substring(1, array.length() - 1);
    }
}
