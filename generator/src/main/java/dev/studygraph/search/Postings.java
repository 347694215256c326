package dev.studygraph.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a family occur, in the order of the documents. A site has more of these than of anything else, so each takes four bytes: the
 * document above, the weight below.
 */
final class Postings extends AbstractList<Family.Posting> implements RandomAccess {
    /** In place of a weight: the words do not occur. */
    static final int NONE = -1;

    private static final int WEIGHT_BITS = 6;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

    private int[] packed = new int[2];
    private int size;

    /** Adds an occurrence behind all others without making an object of it; for who has just made the list. */
    void add(int document, int weight) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = document << WEIGHT_BITS | weight;
    }

    /**
     * Others over these, which stay as they are.
     *
     * @param changes by document, the weight now, or {@link #NONE}
     * @return null if none is left
     */
    static @Nullable Postings over(@Nullable Postings before, SortedMap<Integer, Integer> changes) {
        Postings now = new Postings();
        int at = 0;
        for (var change : changes.entrySet()) {
            int document = change.getKey();
            while (before != null && at < before.size && before.packed[at] >>> WEIGHT_BITS < document) {
                now.copy(before.packed[at++]);
            }
            if (before != null && at < before.size && before.packed[at] >>> WEIGHT_BITS == document) {
                at++;
            }
            if (change.getValue() != NONE) {
                now.add(document, change.getValue());
            }
        }
        while (before != null && at < before.size) {
            now.copy(before.packed[at++]);
        }
        return now.isEmpty() ? null : now;
    }

    private void copy(int posting) {
        add(posting >>> WEIGHT_BITS, posting & WEIGHT);
    }

    /** Whether a word stands on this level in one of these documents. */
    boolean isIn(Field.Level level, BitSet documents) {
        int last = documents.length();
        for (int i = 0; i < size && packed[i] >>> WEIGHT_BITS < last; i++) {
            if (Family.Posting.levelOf(packed[i] & WEIGHT) == level && documents.get(packed[i] >>> WEIGHT_BITS)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Family.Posting get(int index) {
        int posting = packed[Objects.checkIndex(index, size)];
        return Family.Posting.of(posting >>> WEIGHT_BITS, posting & WEIGHT);
    }

    @Override
    public int size() {
        return size;
    }
}
