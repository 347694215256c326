package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was worked out of each document the last time; of a document that is another now, which its id tells of, it is worked out anew. */
public final class DocumentMemory<T> {
    private final boolean keeps;
    private Map<String, Known<T>> known = Map.of();

    private record Known<T>(SearchDocument document, T result) {}

    /** @param keeps whether there will be a next time */
    public DocumentMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** The results for documents, in the same order. Work is done by several threads. */
    public synchronized List<T> of(List<SearchDocument> documents, Function<SearchDocument, T> work) {
        Map<String, Known<T>> before = known;
        List<Known<T>> now = documents.parallelStream()
                .map(document -> {
                    Known<T> last = before.get(document.id());
                    return last != null && areEqual(last.document(), document)
                            ? last
                            : new Known<>(document, work.apply(document));
                })
                .toList();
        if (keeps) {
            known = new HashMap<>();
            now.forEach(each -> known.put(each.document().id(), each));
        }
        return now.stream().map(Known::result).toList();
    }

    @SuppressWarnings("ReferenceEquality") // asked first, as nearly all are the same objects
    private static boolean areEqual(SearchDocument one, SearchDocument other) {
        return one == other || one.equals(other);
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        known = Map.of();
    }
}
