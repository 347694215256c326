package dev.studygraph.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the names that exist somebody may have meant. */
public final class Spelling {
    private Spelling() {}

    private record Candidate(String name, int distance) {}

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
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        return names.stream()
                .distinct()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT), limit)))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(count)
                .map(Candidate::name)
                .toList();
    }

    /** The Damerau-Levenshtein distance in its optimal string alignment form: swapped neighbours count one. */
    public static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    /** The distance, or any number above the limit once it is certain to be passed. */
    private static int distance(String one, String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && swapped(one, i, other, j)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
