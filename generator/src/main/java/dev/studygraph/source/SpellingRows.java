package dev.studygraph.source;

import java.util.ArrayList;
import java.util.List;

/** How far a word is from a name, row by row: after each letter of the name, from every beginning of the word. */
final class SpellingRows {
    private final char[] word;
    private final List<int[]> rows = new ArrayList<>();

    SpellingRows(String word) {
        this.word = word.toCharArray();
        int[] first = row(0);
        for (int j = 0; j < first.length; j++) {
            first[j] = j;
        }
    }

    int length() {
        return word.length;
    }

    /** How far a name may be that is still near. */
    int limit() {
        return Math.max(1, word.length / 3);
    }

    /** The distance of the name that was compared last, and to the end. */
    int distance(int length) {
        return row(length)[word.length];
    }

    /**
     * Compares a name.
     *
     * @param shared how many letters it begins with as the name before, which was compared at least as far
     * @return the number of letters after which it is certain to be further than {@code most}, or the largest there is
     */
    int compare(String name, int shared, int most) {
        for (int i = shared + 1; i <= name.length(); i++) {
            if (fill(i, name) > most) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Fills the row after {@code i} letters; gives the least in it. */
    private int fill(int i, String name) {
        int[] row = row(i);
        int[] last = row(i - 1);
        int[] beforeLast = row(Math.max(0, i - 2));
        char letter = name.charAt(i - 1);
        char before = i > 1 ? name.charAt(i - 2) : letter;
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int change = word[j - 1] == letter ? 0 : 1;
            int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            if (i > 1 && j > 1 && word[j - 1] == before && word[j - 2] == letter) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }

    private int[] row(int i) {
        while (rows.size() <= i) {
            rows.add(new int[word.length + 1]);
        }
        return rows.get(i);
    }
}
