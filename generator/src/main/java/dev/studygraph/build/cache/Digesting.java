package dev.studygraph.build.cache;

import dev.studygraph.source.QuickDigest;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The digest of what is written into a sink, and sums of its parts: the largest record is as large as the vault, and only a piece of it is in memory. */
final class Digesting {
    private final QuickDigest digest = QuickDigest.running();
    private final CRC32C sum = new CRC32C();
    private final Sink sink = Sink.comparable(this::take);
    /** How many of the bytes that the sink holds stand in front of the part. */
    private int summed;

    Sink sink() {
        return sink;
    }

    /** Begins with a part. */
    void part() {
        sum.reset();
        summed = sink.size();
    }

    /** The sum of what was written since {@link #part}. */
    int sum() {
        sum.update(sink.view().position(summed));
        return (int) sum.getValue();
    }

    /** The digest of all that was written; nothing may be written after that. */
    String digest() {
        return digest.end(sink.view());
    }

    private void take(ByteBuffer piece) {
        int length = piece.remaining();
        if (summed < length) {
            sum.update(piece.duplicate().position(summed));
        }
        summed = Math.max(0, summed - length);
        digest.take(piece);
    }
}
