package dev.studygraph.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which of the names that exist somebody may have meant. */
public final class Spelling {
    private Spelling() {}

    /** The nearest name, if one is near enough; of equally near ones the first by alphabet. */
    public static Optional<String> nearest(String word, Collection<String> names) {
        return nearest(word, names, 1).stream().findFirst();
    }

    /**
     * Names within a third of the word's length, nearest first, then by alphabet; case is ignored.
     *
     * @param count how many names at most
     */
    public static List<String> nearest(String word, Collection<String> names, int count) {
        return new Spellings(names).nearest(word, count);
    }

    /** The Damerau-Levenshtein distance in its optimal string alignment form: swapped neighbours count one. */
    public static int distance(String one, String other) {
        var rows = new SpellingRows(one);
        rows.compare(other, 0, Integer.MAX_VALUE);
        return rows.distance(other.length());
    }
}
