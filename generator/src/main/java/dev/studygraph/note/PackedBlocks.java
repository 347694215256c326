package dev.studygraph.note;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * Blocks that are worked out when somebody looks at them, and again if those of the last time have left memory since: as objects the
 * blocks of a note take several times the memory of its text. They are equal each time, and not the same. Several threads may look.
 */
public final class PackedBlocks extends AbstractList<Block> {
    private final int size;
    private final Supplier<List<Block>> unpacking;
    private WeakReference<List<Block>> seen = new WeakReference<>(null);

    /** @param unpacking gives as many blocks, equal ones whenever it is asked */
    public PackedBlocks(int size, Supplier<List<Block>> unpacking) {
        this.size = size;
        this.unpacking = unpacking;
    }

    private synchronized List<Block> unpacked() {
        List<Block> known = seen.get();
        if (known != null) {
            return known;
        }
        List<Block> blocks = unpacking.get();
        seen = new WeakReference<>(blocks);
        return blocks;
    }

    @Override
    public Block get(int index) {
        return unpacked().get(index);
    }

    @Override
    public int size() {
        return size;
    }

    /** Of the same blocks until the end, as those that follow may go when nobody holds them. */
    @Override
    public Iterator<Block> iterator() {
        return unpacked().iterator();
    }

    @Override
    public Spliterator<Block> spliterator() {
        return unpacked().spliterator();
    }
}
