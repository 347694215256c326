package dev.studygraph.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of shards of one sort, in the order of their keys: what is looked for stands in the last shard whose first key is not greater.
 *
 * @param name the sort, such as {@code terms}
 */
record Shelf(String name, List<Place> places) {
    Shelf {
        places = List.copyOf(places);
    }

    /** A shard with the first key it answers for. */
    record Place(String from, Shard shard) {}

    int size() {
        return places.stream().mapToInt(place -> place.shard().json().length()).sum();
    }

    /** Texts cut into runs of about {@code limit} characters; their keys are the numbers of their first texts. */
    static List<Integer> cuts(List<Integer> lengths, int limit) {
        List<Integer> starts = new ArrayList<>();
        int filled = limit;
        for (int i = 0; i < lengths.size(); i++) {
            if (filled >= limit) {
                starts.add(i);
                filled = 0;
            }
            filled += lengths.get(i);
        }
        return starts;
    }
}
