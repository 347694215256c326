package dev.studygraph.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A digest of 128 bits for what is compared by the thousand: two different contents share one no more often than chance has it, though a
 * person could make two that do; so it tells what has changed, not who changed it. Java's quick compiler takes ten times as long for SHA-256. It is the 128-bit
 * MurmurHash3 for machines of 64 bits, by Austin Appleby, who gave it to everybody.
 */
public final class QuickDigest {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int BLOCK = 16;

    private long first;
    private long second;

    private QuickDigest() {}

    /** 32 hexadecimal digits in lower case. */
    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** The digest of what is left of the bytes; they stay where they are. */
    public static String of(ByteBuffer bytes) {
        var digest = new QuickDigest();
        ByteBuffer from = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        int length = from.remaining();
        int at = 0;
        for (; at + BLOCK <= length; at += BLOCK) {
            digest.take(from.getLong(at), from.getLong(at + Long.BYTES));
        }
        if (at < length) {
            var rest = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
            rest.put(from.position(at));
            digest.takeLast(rest.getLong(0), rest.getLong(Long.BYTES));
        }
        return digest.end(length);
    }

    private void take(long low, long high) {
        takeLow(low);
        first = (Long.rotateLeft(first, 27) + second) * 5 + 0x52dce729;
        takeHigh(high);
        second = (Long.rotateLeft(second, 31) + first) * 5 + 0x38495ab5;
    }

    private void takeLast(long low, long high) {
        takeHigh(high);
        takeLow(low);
    }

    private void takeLow(long low) {
        first ^= Long.rotateLeft(low * C1, 31) * C2;
    }

    private void takeHigh(long high) {
        second ^= Long.rotateLeft(high * C2, 33) * C1;
    }

    private String end(int length) {
        first ^= length;
        second ^= length;
        first += second;
        second += first;
        first = mixed(first);
        second = mixed(second);
        first += second;
        second += first;
        return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
    }

    private static long mixed(long bits) {
        long some = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        long more = (some ^ some >>> 33) * 0xc4ceb9fe1a85ec53L;
        return more ^ more >>> 33;
    }
}
