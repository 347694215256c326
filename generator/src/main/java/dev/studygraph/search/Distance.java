package dev.studygraph.search;

import java.util.List;
import java.util.stream.IntStream;

/** How far two spellings are from each other. */
final class Distance {
    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** Nobody mistypes a word of this length and is understood. */
    private static final int LONGEST = 26;

    /** Up to so many letters an exchanged one makes another word as often as a mistake. */
    private static final int LONGEST_SHORT = 5;

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Distance() {}

    /** How many mistakes a word of this length may hold. */
    static int tolerance(String form) {
        if (form.length() < SHORT
                || form.length() > LONGEST
                || !form.codePoints().allMatch(Character::isLetter)) {
            return 0;
        }
        return form.length() < LONG ? 1 : 2;
    }

    /**
     * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word into the other;
     * {@code limit + 1} when it is more than {@code limit} (optimal string alignment).
     */
    static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            before = above;
            above = row;
        }
        return Math.min(above[b.length()], limit + 1);
    }

    /**
     * Whether a short word differs from another by one letter that is not easily hit for the other: then it is as likely a word of its
     * own, <i>zone</i> not <i>gone</i>.
     */
    static boolean isAnother(String form, String word) {
        if (form.length() > LONGEST_SHORT || form.length() != word.length()) {
            return false;
        }
        int[] different = IntStream.range(0, form.length())
                .filter(i -> form.charAt(i) != word.charAt(i))
                .toArray();
        return different.length == 1 && !areNeighbours(form.charAt(different[0]), word.charAt(different[0]));
    }

    /** Whether two letters lie side by side on a keyboard. */
    private static boolean areNeighbours(char one, char other) {
        int row = rowOf(one);
        int lower = rowOf(other);
        if (row < 0 || lower < 0) {
            return false;
        }
        if (row > lower) {
            return areNeighbours(other, one);
        }
        int right = KEYS.get(row).indexOf(one) - KEYS.get(lower).indexOf(other);
        return row == lower ? Math.abs(right) == 1 : lower - row == 1 && (right == 0 || right == 1);
    }

    private static int rowOf(char letter) {
        for (int row = 0; row < KEYS.size(); row++) {
            if (KEYS.get(row).indexOf(letter) >= 0) {
                return row;
            }
        }
        return -1;
    }
}
