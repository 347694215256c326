package dev.studygraph.graph.name;

import java.util.Comparator;

/**
 * Texts in the order in which people count: {@code exam-2} before {@code exam-10}. Runs of the digits 0 to 9 are compared as the numbers that
 * they write, everything else by UTF-16 units; of equal numbers the one with more zeros in front comes first. No two texts are taken for equal.
 */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int at = 0;
        while (at < shorter && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        int start = at;
        while (start > 0 && isDigit(left, start - 1)) {
            start--;
        }
        boolean numbers = isDigit(left, start) && isDigit(right, start);
        int byNumber = numbers ? compareNumbers(left, right, start) : 0;
        return byNumber != 0 ? byNumber : left.compareTo(right);
    }

    private static int compareNumbers(String left, String right, int start) {
        int leftStart = afterZeros(left, start);
        int rightStart = afterZeros(right, start);
        int leftEnd = afterDigits(left, leftStart);
        int rightEnd = afterDigits(right, rightStart);
        int byLength = Integer.compare(leftEnd - leftStart, rightEnd - rightStart);
        return byLength != 0
                ? byLength
                : left.substring(leftStart, leftEnd).compareTo(right.substring(rightStart, rightEnd));
    }

    private static int afterZeros(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
