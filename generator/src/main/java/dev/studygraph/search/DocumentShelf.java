package dev.studygraph.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.page.SearchDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is shown of each document, in shards by number. */
final class DocumentShelf {

    private static final int LIMIT = 32_000;

    private DocumentShelf() {}

    /** Title, address, context, aliases and answer of each. */
    static Shelf entries(List<SearchDocument> documents) {
        return of("documents", documents, document -> Json.text(json -> writeEntry(document, json)));
    }

    /** The prose of each, from which the passage shown with a hit is cut. */
    static Shelf texts(List<SearchDocument> documents) {
        return of("texts", documents, document -> Json.text(json -> json.writeString(document.body())));
    }

    private static Shelf of(String name, List<SearchDocument> documents, Function<SearchDocument, String> writing) {
        List<String> written = documents.stream().map(writing).toList();
        List<Integer> cuts = Shelf.cuts(written.stream().map(String::length).toList(), LIMIT);
        List<Shelf.Place> places = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : written.size();
            String content = "[" + String.join(",", written.subList(cuts.get(i), end)) + "]";
            places.add(new Shelf.Place(String.valueOf(cuts.get(i)), new Shard(name + "-" + i, content)));
        }
        return new Shelf(name, places);
    }

    private static void writeEntry(SearchDocument document, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(document.title());
        json.writeString(document.path().url() + (document.isSection() ? "#" + document.fragment() : ""));
        Json.strings(json, document.context());
        Json.strings(json, document.aliases());
        json.writeString(document.answer());
        json.writeEndArray();
    }
}
