package dev.studygraph.build;

import dev.studygraph.build.cache.Values;
import dev.studygraph.note.Block;
import dev.studygraph.note.PackedBlocks;
import java.util.List;

/** Notes whose blocks are kept as compressed bytes until a page shows them: about a quarter of what they take as objects. */
final class Packing {
    private static final Values<Bundle> BUNDLE = Values.of(Bundle.class);

    private Packing() {}

    /** The blocks of one section. */
    private record Bundle(List<Block> blocks) {}

    static ReadNote packed(ReadNote read) {
        return new ReadNote(read.note().withBlocks(Packing::packed), read.statements());
    }

    private static List<Block> packed(List<Block> blocks) {
        if (blocks.isEmpty() || blocks instanceof PackedBlocks) {
            return blocks;
        }
        byte[] bytes = BUNDLE.pack(new Bundle(blocks));
        return new PackedBlocks(blocks.size(), () -> unpacked(bytes));
    }

    private static List<Block> unpacked(byte[] bytes) {
        return BUNDLE.unpack(bytes).orElseThrow().blocks();
    }
}
