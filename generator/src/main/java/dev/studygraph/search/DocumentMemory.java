package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What was worked out of each document the last time; of a document that is another now it is worked out anew. After most edits a document stands
 * where it stood, and needs no looking for; where others have come or gone, its id tells which it was.
 */
public final class DocumentMemory<T> {
    private final boolean keeps;
    private List<Known<T>> known = List.of();

    private record Known<T>(SearchDocument document, T result) {}

    /** @param keeps whether there will be a next time */
    public DocumentMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** The results for documents, in the same order. Work is done by several threads. */
    public synchronized List<T> of(List<SearchDocument> documents, Function<SearchDocument, T> work) {
        List<Integer> others = IntStream.range(0, documents.size())
                .filter(place -> !standsAt(place, documents.get(place)))
                .boxed()
                .toList();
        Map<String, Known<T>> moved = byId(others, documents.size());
        List<Known<T>> anew = others.parallelStream()
                .map(documents::get)
                .map(document -> {
                    Known<T> last = moved.get(document.id());
                    return last != null && last.document().equals(document)
                            ? last
                            : new Known<>(document, work.apply(document));
                })
                .toList();
        List<Known<T>> now = new ArrayList<>(known.subList(0, Math.min(known.size(), documents.size())));
        for (int number = 0; number < others.size(); number++) {
            int place = others.get(number);
            if (place < now.size()) {
                now.set(place, anew.get(number));
            } else {
                now.add(anew.get(number)); // these are the last ones, in their order
            }
        }
        if (keeps) {
            known = now;
        }
        return now.stream().map(Known::result).toList();
    }

    @SuppressWarnings("ReferenceEquality") // nearly all are the same objects; the others are compared when found
    private boolean standsAt(int place, SearchDocument document) {
        return place < known.size() && known.get(place).document() == document;
    }

    /** What was known of the documents that stood at these places, or behind the last place of now. */
    private Map<String, Known<T>> byId(List<Integer> others, int size) {
        Map<String, Known<T>> byId = new HashMap<>();
        IntStream.concat(others.stream().mapToInt(place -> place), IntStream.range(size, known.size()))
                .filter(place -> place < known.size())
                .mapToObj(known::get)
                .forEach(each -> byId.put(each.document().id(), each));
        return byId;
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        known = List.of();
    }
}
