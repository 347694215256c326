package dev.studygraph.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.HexFormat;

/**
 * A digest of 128 bits for what is compared by the thousand: two different contents share one no more often than chance has it, though a
 * person could make two that do; so it tells what has changed, not who changed it. Java's quick compiler takes many times as long for
 * SHA-256. It is the 128-bit MurmurHash3 for machines of 32 bits, by Austin Appleby, who gave it to everybody: the offline worker of a site
 * works it out as well, and scripts have no whole numbers of 64 bits.
 */
public final class QuickDigest {
    private static final int BLOCK = 16;
    private static final int WORDS = BLOCK / Integer.BYTES;
    private static final int PIECE = WORDS * 512;
    private static final int C1 = 0x239b961b;
    private static final int C2 = 0xab0e9789;
    private static final int C3 = 0x38b34ae5;
    private static final int C4 = 0xa1e38b93;

    private int first;
    private int second;
    private int third;
    private int fourth;

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
        IntBuffer numbers = from.asIntBuffer().limit(length / BLOCK * WORDS);
        // Copied out in pieces, as each single look into a buffer costs more than what is done with it.
        int[] piece = new int[Math.min(PIECE, numbers.remaining())];
        while (numbers.hasRemaining()) {
            int filled = Math.min(piece.length, numbers.remaining());
            numbers.get(piece, 0, filled);
            for (int at = 0; at < filled; at += WORDS) {
                digest.take(piece[at], piece[at + 1], piece[at + 2], piece[at + 3]);
            }
        }
        if (length % BLOCK > 0) {
            var rest = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
            rest.put(from.position(length / BLOCK * BLOCK));
            digest.takeLast(rest.getInt(0), rest.getInt(4), rest.getInt(8), rest.getInt(12));
        }
        return digest.end(length);
    }

    private void take(int one, int two, int three, int four) {
        first ^= Integer.rotateLeft(one * C1, 15) * C2;
        first = (Integer.rotateLeft(first, 19) + second) * 5 + 0x561ccd1b;
        second ^= Integer.rotateLeft(two * C2, 16) * C3;
        second = (Integer.rotateLeft(second, 17) + third) * 5 + 0x0bcaa747;
        third ^= Integer.rotateLeft(three * C3, 17) * C4;
        third = (Integer.rotateLeft(third, 15) + fourth) * 5 + 0x96cd1c35;
        fourth ^= Integer.rotateLeft(four * C4, 18) * C1;
        fourth = (Integer.rotateLeft(fourth, 13) + first) * 5 + 0x32ac3b17;
    }

    private void takeLast(int one, int two, int three, int four) {
        first ^= Integer.rotateLeft(one * C1, 15) * C2;
        second ^= Integer.rotateLeft(two * C2, 16) * C3;
        third ^= Integer.rotateLeft(three * C3, 17) * C4;
        fourth ^= Integer.rotateLeft(four * C4, 18) * C1;
    }

    private String end(int length) {
        first ^= length;
        second ^= length;
        third ^= length;
        fourth ^= length;
        join();
        first = mixed(first);
        second = mixed(second);
        third = mixed(third);
        fourth = mixed(fourth);
        join();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }

    private void join() {
        first += second + third + fourth;
        second += first;
        third += first;
        fourth += first;
    }

    private static int mixed(int bits) {
        int some = (bits ^ bits >>> 16) * 0x85ebca6b;
        int more = (some ^ some >>> 13) * 0xc2b2ae35;
        return more ^ more >>> 16;
    }
}
