package dev.studygraph.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is another in the postings of stems: by the number of a stem, by document, the weight now, or that there is none. */
final class Changes {
    private final Map<Integer, SortedMap<Integer, Integer>> byStem = new HashMap<>();

    /** Enters what differs between the weights of a document. */
    @SuppressWarnings("ReferenceEquality") // the words of a document that is the same are the same object
    void enter(int document, DocumentWeights before, DocumentWeights now) {
        if (before.words() == now.words()) {
            before.differences(now, place -> put(now.words().stem(place), document, now.weight(place)));
            return;
        }
        Map<Integer, Integer> known = byStem(before);
        byStem(now).forEach((stem, weight) -> {
            if (!weight.equals(known.remove(stem))) {
                put(stem, document, weight);
            }
        });
        known.keySet().forEach(stem -> put(stem, document, Postings.NONE));
    }

    Map<Integer, SortedMap<Integer, Integer>> byStem() {
        return byStem;
    }

    private void put(int stem, int document, int weight) {
        byStem.computeIfAbsent(stem, first -> new TreeMap<>()).put(document, weight);
    }

    private static Map<Integer, Integer> byStem(DocumentWeights weights) {
        Map<Integer, Integer> byStem = new HashMap<>();
        for (int place = 0; place < weights.words().stems(); place++) {
            byStem.put(weights.words().stem(place), weights.weight(place));
        }
        return byStem;
    }
}
