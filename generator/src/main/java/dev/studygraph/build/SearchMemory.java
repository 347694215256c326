package dev.studygraph.build;

import dev.studygraph.build.cache.Values;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.render.FullText;
import dev.studygraph.search.DocumentMemory;
import dev.studygraph.search.IndexMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What the making of the files that the search loads leaves for the next ones; it changes no byte of them. */
final class SearchMemory {
    private final boolean keeps;
    private final IndexMemory index;
    private final DocumentMemory<String> digests;
    private Optional<FullText> text = Optional.empty();

    private SearchMemory(boolean keeps) {
        this.keeps = keeps;
        this.index = keeps ? IndexMemory.kept() : IndexMemory.none();
        this.digests = new DocumentMemory<>(keeps);
    }

    /** For a program that goes on running. */
    static SearchMemory kept() {
        return new SearchMemory(true);
    }

    /** For files that are made once. */
    static SearchMemory none() {
        return new SearchMemory(false);
    }

    IndexMemory index() {
        return index;
    }

    /** Digests of documents, in the same order. */
    List<String> digests(List<SearchDocument> documents) {
        Values<SearchDocument> values = Values.of(SearchDocument.class);
        return digests.of(documents, values::digest);
    }

    /** The full text of documents. */
    synchronized FullText text(String title, String base, List<SearchDocument> documents) {
        FullText made = text.map(last -> last.with(title, base, documents))
                .orElseGet(() -> FullText.of(title, base, documents));
        text = Optional.of(made).filter(last -> keeps);
        return made;
    }

    /** Writes the full text of documents. */
    void writeText(OutputStream out, String title, String base, List<SearchDocument> documents) throws IOException {
        if (keeps) {
            text(title, base, documents).writeTo(out);
        } else {
            FullText.write(out, title, base, documents);
        }
    }

    /** Lets go of everything. */
    synchronized void forget() {
        text = Optional.empty();
        digests.forget();
        index.forget();
    }
}
