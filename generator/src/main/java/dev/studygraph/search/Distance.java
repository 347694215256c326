package dev.studygraph.search;

/** How far two spellings are from each other. */
final class Distance {
    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** Nobody mistypes a word of this length and is understood. */
    private static final int LONGEST = 26;

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
}
