package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which documents are numbered: by group, then by id. Where the same ids come in the same order, they need not be sorted. */
final class Numbering {
    private static final Comparator<SearchDocument> ORDER =
            Comparator.comparing(Group::of).thenComparing(SearchDocument::id);

    private List<SearchDocument> given = List.of();
    private List<Integer> places = List.of();

    /** The same documents in the order of their numbers. */
    List<SearchDocument> of(List<SearchDocument> documents) {
        if (!isAsBefore(documents)) {
            places = IntStream.range(0, documents.size())
                    .boxed()
                    .sorted(Comparator.comparing(documents::get, ORDER))
                    .toList();
        }
        given = List.copyOf(documents);
        List<SearchDocument> numbered = new ArrayList<>(documents.size());
        places.forEach(place -> numbered.add(documents.get(place)));
        return numbered;
    }

    private boolean isAsBefore(List<SearchDocument> documents) {
        return documents.size() == given.size()
                && IntStream.range(0, documents.size()).allMatch(i -> areAlike(documents.get(i), given.get(i)));
    }

    /** Whether two documents take the same place in the {@link #ORDER}. */
    @SuppressWarnings("ReferenceEquality") // asked first, as nearly all are the same objects
    private static boolean areAlike(SearchDocument one, SearchDocument other) {
        return one == other || ORDER.compare(one, other) == 0;
    }
}
