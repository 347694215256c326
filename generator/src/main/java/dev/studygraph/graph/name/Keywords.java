package dev.studygraph.graph.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Many words to be found in texts, in alphabetical order: those that begin as a text goes on stand side by side, and with each further
 * letter fewer of them do. Decision 0030 says why this is quicker here than an automaton.
 */
final class Keywords {
    private static final int ASCII = 128;

    private final List<String> words;

    /** Where the words of each ASCII letter begin, as nearly every search begins with one. */
    private final int[] beginnings = new int[ASCII + 1];

    /** @param words in lower case, none empty */
    Keywords(Collection<String> words) {
        this.words = words.stream().sorted().distinct().toList();
        for (int letter = 0; letter <= ASCII; letter++) {
            beginnings[letter] = search(letter, 0, 0, this.words.size());
        }
    }

    /** The words that stand at an index of a text, in capitals or not, the shortest first. */
    List<String> at(String text, int start) {
        List<String> found = new ArrayList<>();
        int from = 0;
        int to = words.size();
        for (int length = 0; from < to; length++) {
            if (words.get(from).length() == length) {
                found.add(words.get(from));
                from++;
            }
            if (start + length == text.length()) {
                break;
            }
            int next = Character.toLowerCase(text.charAt(start + length));
            from = firstFrom(next, length, from, to);
            if (from < to && words.get(from).charAt(length) > next) {
                break;
            }
            to = firstFrom(next + 1, length, from, to);
        }
        return found;
    }

    /** The first of the words from {@code from} to {@code to} whose letter at an index is {@code letter} or later; all have one there. */
    private int firstFrom(int letter, int index, int from, int to) {
        return index == 0 && letter <= ASCII ? beginnings[letter] : search(letter, index, from, to);
    }

    private int search(int letter, int index, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).charAt(index) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
