package dev.studygraph.search;

/** Numbers as text that needs no escaping: five bits a character, the lowest first, a sixth bit where more follow. */
final class Vlq {

    /** One character for each value of six bits. */
    static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int MORE = 32;

    private Vlq() {}

    static void append(int number, StringBuilder text) {
        int rest = number;
        while (rest >= MORE) {
            text.append(DIGITS.charAt(MORE | (rest & (MORE - 1))));
            rest >>>= 5;
        }
        text.append(DIGITS.charAt(rest));
    }

    /** Ascending numbers as their differences. */
    static void appendAscending(int[] numbers, StringBuilder text) {
        int before = 0;
        for (int number : numbers) {
            append(number - before, text);
            before = number;
        }
    }

    /** The same as a text of its own. */
    static String ascending(Iterable<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (int number : numbers) {
            append(number - before, text);
            before = number;
        }
        return text.toString();
    }
}
