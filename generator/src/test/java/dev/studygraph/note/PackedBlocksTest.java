package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PackedBlocksTest {
    private final AtomicInteger unpacked = new AtomicInteger();
    private final List<Block> blocks = Notes.read("# A\n\nOne.\n\n- Two\n\nThree.\n")
            .root()
            .sections()
            .get(0)
            .blocks();
    private final PackedBlocks packed = new PackedBlocks(blocks.size(), () -> {
        unpacked.incrementAndGet();
        return blocks;
    });

    @Test
    void isTheListOfItsBlocks() {
        assertThat(packed).hasSize(3).isEqualTo(blocks).hasSameHashCodeAs(blocks);
        assertThat(packed.get(2)).isEqualTo(blocks.get(2));
        assertThat(packed.stream().toList()).isEqualTo(blocks);
    }

    @Test
    void whatIsStillInMemoryIsNotUnpackedAgain() {
        List<Block> seen = new ArrayList<>();
        packed.forEach(seen::add);
        seen.addAll(packed);
        assertThat(seen).hasSize(6);
        assertThat(unpacked).hasValue(1);
    }

    @Test
    void itsSizeIsKnownWithoutUnpacking() {
        assertThat(packed).hasSize(3);
        assertThat(unpacked).hasValue(0);
    }
}
