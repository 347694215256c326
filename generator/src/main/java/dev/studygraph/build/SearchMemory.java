package dev.studygraph.build;

import dev.studygraph.build.cache.Values;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.search.IndexMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the making of the files that the search loads leaves for the next ones; it changes no byte of them. */
final class SearchMemory {
    private final boolean keeps;
    private final IndexMemory index;
    private Map<String, Digested> documents = Map.of();

    /** The digest of a document, which is known by its id. */
    private record Digested(SearchDocument document, String digest) {}

    private SearchMemory(boolean keeps, IndexMemory index) {
        this.keeps = keeps;
        this.index = index;
    }

    /** For a program that goes on running. */
    static SearchMemory kept() {
        return new SearchMemory(true, IndexMemory.kept());
    }

    /** For files that are made once. */
    static SearchMemory none() {
        return new SearchMemory(false, IndexMemory.none());
    }

    IndexMemory index() {
        return index;
    }

    /** Digests of documents, in the same order. */
    synchronized List<String> digests(List<SearchDocument> asked) {
        Values<SearchDocument> values = Values.of(SearchDocument.class);
        Map<String, Digested> before = documents;
        List<Digested> now = asked.parallelStream()
                .map(document -> {
                    Digested known = before.get(document.id());
                    return known != null && known.document().equals(document)
                            ? known
                            : new Digested(document, values.digest(document));
                })
                .toList();
        if (keeps) {
            documents = new HashMap<>();
            now.forEach(digested -> documents.put(digested.document().id(), digested));
        }
        return now.stream().map(Digested::digest).toList();
    }

    /** Lets go of everything. */
    synchronized void forget() {
        documents = Map.of();
        index.forget();
    }
}
