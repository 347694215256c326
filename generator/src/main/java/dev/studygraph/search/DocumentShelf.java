package dev.studygraph.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.page.SearchDocument;
import java.io.IOException;
import java.util.List;

/** What is shown of each document, in shards by number. */
final class DocumentShelf {

    private DocumentShelf() {}

    /** Title, address, context and perhaps badges of each: what a list of hits shows. */
    static Shelf entries(List<SearchDocument> documents) {
        List<String> written = documents.parallelStream()
                .map(document -> Json.text(json -> writeEntry(document, json)))
                .toList();
        return Shelf.ofLines("documents", written, Shelf::limitOfEntries);
    }

    /** The prose of each, from which the passage shown with a hit is cut, and its answer, for readers who want it. */
    static Shelf texts(List<Line> texts, ShardMemory shards) {
        return Shelf.ofLines("texts", texts, shards);
    }

    /** The line of a document among these. */
    static Line text(SearchDocument document) {
        return new Line(() -> Json.text(json -> Json.strings(json, List.of(document.body(), document.answer()))));
    }

    private static void writeEntry(SearchDocument document, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(document.title());
        json.writeString(ShortAddress.of(document.url(), document.title()));
        Json.strings(json, document.context());
        if (!document.badges().isEmpty()) {
            Json.strings(json, document.badges());
        }
        json.writeEndArray();
    }
}
