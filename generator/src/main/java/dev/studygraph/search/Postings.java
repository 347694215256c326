package dev.studygraph.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Where the words of a family occur, in the order added. A site has more of these than of anything else, so each takes four bytes: the
 * document above, the weight below.
 */
final class Postings extends AbstractList<Family.Posting> implements RandomAccess {
    private static final int WEIGHT_BITS = 6;

    private int[] packed = new int[2];
    private int size;

    /** Adds an occurrence without making an object of it. */
    void add(int document, Field.Level level, int impact) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = document << WEIGHT_BITS | Family.Posting.weight(level, impact);
    }

    @Override
    public Family.Posting get(int index) {
        int posting = packed[Objects.checkIndex(index, size)];
        return Family.Posting.of(posting >>> WEIGHT_BITS, posting & (1 << WEIGHT_BITS) - 1);
    }

    @Override
    public int size() {
        return size;
    }
}
