package dev.studygraph.search;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Which documents a filter by tag, exam domain or service leaves. */
final class Facets {

    private Facets() {}

    /** @param domains what readers see of a domain */
    static Shelf of(List<SearchDocument> documents, Map<String, String> domains) {
        return new Shelf(
                "facets",
                List.of(
                        place("domain", documents, SearchDocument::domains, domains),
                        place("service", documents, SearchDocument::services, serviceTitles(documents)),
                        place("tag", documents, SearchDocument::tags, Map.of())));
    }

    private static Map<String, String> serviceTitles(List<SearchDocument> documents) {
        Map<String, String> titles = new HashMap<>();
        for (SearchDocument document : documents) {
            if (document.kind() == PageKind.SERVICE && !document.isSection()) {
                titles.put(document.id().substring(document.id().indexOf('/') + 1), document.title());
            }
        }
        return titles;
    }

    private static Shelf.Place place(
            String name,
            List<SearchDocument> documents,
            Function<SearchDocument, List<String>> values,
            Map<String, String> titles) {
        TreeMap<String, SortedSet<Integer>> members = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            for (String value : values.apply(documents.get(number))) {
                members.computeIfAbsent(value, same -> new TreeSet<>()).add(number);
            }
        }
        String content = Json.text(json -> {
            json.writeStartArray();
            for (Map.Entry<String, SortedSet<Integer>> value : members.entrySet()) {
                Json.strings(
                        json,
                        List.of(
                                value.getKey(),
                                titles.getOrDefault(value.getKey(), value.getKey()),
                                Vlq.ascending(value.getValue())));
            }
            json.writeEndArray();
        });
        return new Shelf.Place(name, new Shard("facets-" + name, content));
    }
}
