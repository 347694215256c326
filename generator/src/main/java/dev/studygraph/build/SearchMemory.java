package dev.studygraph.build;

import dev.studygraph.build.cache.Values;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.search.DocumentMemory;
import dev.studygraph.search.IndexMemory;
import java.util.List;

/** What the making of the files that the search loads leaves for the next ones; it changes no byte of them. */
final class SearchMemory {
    private final IndexMemory index;
    private final DocumentMemory<String> digests;

    private SearchMemory(IndexMemory index, DocumentMemory<String> digests) {
        this.index = index;
        this.digests = digests;
    }

    /** For a program that goes on running. */
    static SearchMemory kept() {
        return new SearchMemory(IndexMemory.kept(), new DocumentMemory<>(true));
    }

    /** For files that are made once. */
    static SearchMemory none() {
        return new SearchMemory(IndexMemory.none(), new DocumentMemory<>(false));
    }

    IndexMemory index() {
        return index;
    }

    /** Digests of documents, in the same order. */
    List<String> digests(List<SearchDocument> documents) {
        Values<SearchDocument> values = Values.of(SearchDocument.class);
        return digests.of(documents, values::digest);
    }

    /** Lets go of everything. */
    void forget() {
        digests.forget();
        index.forget();
    }
}
