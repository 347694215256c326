package dev.studygraph.graph.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Many words to be found in texts, as a tree of their letters: words that begin alike share their first steps, and where no word goes on as
 * the text does, nothing more is looked at. Decision 0030 says why this is quicker here than an automaton.
 */
final class Keywords {
    private static final int CHARACTER_BITS = 16;
    private static final int NOWHERE = -1;

    /** Spreads steps over the table: 2^64 over the golden ratio, as Knuth has it (The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The word that ends at a place of the tree, or an empty one; place 0 is where all words begin. */
    private final List<String> ends = new ArrayList<>(List.of(""));

    /** The steps of the tree, each as the place where it begins and its letter; a table with open addresses, 0 where it has room. */
    private long[] steps = new long[16];

    /** Where the step at the same index leads. */
    private int[] targets = new int[16];

    /** @param words in lower case, none empty */
    Keywords(Collection<String> words) {
        for (String word : words) {
            int place = 0;
            for (int index = 0; index < word.length(); index++) {
                place = grown(place, word.charAt(index));
            }
            ends.set(place, word);
        }
    }

    /** The words that stand at an index of a text, in capitals or not, the shortest first. */
    List<String> at(String text, int start) {
        List<String> found = List.of();
        int place = 0;
        for (int index = start; index < text.length(); index++) {
            place = target(place, Character.toLowerCase(text.charAt(index)));
            if (place == NOWHERE) {
                break;
            }
            String word = ends.get(place);
            if (!word.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(word);
            }
        }
        return found;
    }

    private int target(int place, char letter) {
        int index = indexOf(step(place, letter));
        return steps[index] == 0 ? NOWHERE : targets[index];
    }

    /** Where a step leads, which is made if there is none yet. */
    private int grown(int place, char letter) {
        long step = step(place, letter);
        int index = indexOf(step);
        if (steps[index] == step) {
            return targets[index];
        }
        steps[index] = step;
        targets[index] = ends.size();
        ends.add("");
        if (ends.size() * 2 > steps.length) {
            enlarge();
        }
        return ends.size() - 1;
    }

    /** Places count from 1 here, so that no step is 0. */
    private static long step(int place, char letter) {
        return ((place + 1L) << CHARACTER_BITS) | letter;
    }

    /** Where a step stands in the table, or would. */
    private int indexOf(long step) {
        int index = (int) ((step * SPREAD) >>> Integer.SIZE) & (steps.length - 1);
        while (steps[index] != 0 && steps[index] != step) {
            index = (index + 1) & (steps.length - 1);
        }
        return index;
    }

    private void enlarge() {
        long[] before = steps;
        int[] led = targets;
        steps = new long[before.length * 2];
        targets = new int[steps.length];
        for (int index = 0; index < before.length; index++) {
            if (before[index] != 0) {
                int now = indexOf(before[index]);
                steps[now] = before[index];
                targets[now] = led[index];
            }
        }
    }
}
