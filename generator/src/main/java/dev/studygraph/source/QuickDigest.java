package dev.studygraph.source;

import java.io.IOException;
import java.io.InputStream;
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
    /** Bytes are taken in blocks of so many. */
    public static final int BLOCK = 16;

    private static final int WORDS = BLOCK / Integer.BYTES;
    private static final int PIECE = WORDS * 512;
    private static final int STREAMED = BLOCK * 4096;
    private static final int C1 = 0x239b961b;
    private static final int C2 = 0xab0e9789;
    private static final int C3 = 0x38b34ae5;
    private static final int C4 = 0xa1e38b93;

    private int first;
    private int second;
    private int third;
    private int fourth;
    private int length;

    private QuickDigest() {}

    /** For bytes that come one after the other, with {@link #take} and at last {@link #end}. */
    public static QuickDigest running() {
        return new QuickDigest();
    }

    /** 32 hexadecimal digits in lower case. */
    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** The digest of what is left of the bytes; they stay where they are. */
    public static String of(ByteBuffer bytes) {
        return new QuickDigest().end(bytes);
    }

    /** Takes what is left of the bytes, which must be whole blocks; they stay where they are. */
    public void take(ByteBuffer bytes) {
        takeBlocks(bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The digest of all that was taken and of what is left of the bytes; nothing may be taken after that. */
    public String end(ByteBuffer bytes) {
        ByteBuffer from = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        takeBlocks(from);
        takeRest(from);
        return end();
    }

    /** The digest of all that a stream still gives, a piece at a time: what is as large as a vault should not be in memory for it. */
    public static String of(InputStream stream) throws IOException {
        var digest = new QuickDigest();
        ByteBuffer piece = ByteBuffer.allocate(STREAMED).order(ByteOrder.LITTLE_ENDIAN);
        for (int read = 1; read > 0; ) {
            read = stream.readNBytes(piece.array(), 0, STREAMED);
            piece.clear().limit(read);
            digest.takeBlocks(piece);
            digest.takeRest(piece); // something only behind the last piece, as all others are whole blocks
        }
        return digest.end();
    }

    /** Takes all whole blocks that are left; copied out in pieces, as each single look into a buffer costs more than what is done with it. */
    private void takeBlocks(ByteBuffer from) {
        int whole = from.remaining() / BLOCK * BLOCK;
        IntBuffer numbers = from.asIntBuffer().limit(whole / Integer.BYTES);
        int[] piece = new int[Math.min(PIECE, numbers.remaining())];
        while (numbers.hasRemaining()) {
            int filled = Math.min(piece.length, numbers.remaining());
            numbers.get(piece, 0, filled);
            take(piece, filled);
        }
        from.position(from.position() + whole);
        length += whole;
    }

    /** Takes what is less than a block, if anything is left. */
    private void takeRest(ByteBuffer from) {
        if (from.hasRemaining()) {
            length += from.remaining();
            var rest = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
            rest.put(from);
            takeLast(rest.getInt(0), rest.getInt(4), rest.getInt(8), rest.getInt(12));
        }
    }

    /** Takes whole blocks, with the state in variables of its own: the quick compiler reads and writes a field each time it is named. */
    private void take(int[] numbers, int filled) {
        int one = first;
        int two = second;
        int three = third;
        int four = fourth;
        for (int at = 0; at < filled; at += WORDS) {
            one ^= Integer.rotateLeft(numbers[at] * C1, 15) * C2;
            one = (Integer.rotateLeft(one, 19) + two) * 5 + 0x561ccd1b;
            two ^= Integer.rotateLeft(numbers[at + 1] * C2, 16) * C3;
            two = (Integer.rotateLeft(two, 17) + three) * 5 + 0x0bcaa747;
            three ^= Integer.rotateLeft(numbers[at + 2] * C3, 17) * C4;
            three = (Integer.rotateLeft(three, 15) + four) * 5 + 0x96cd1c35;
            four ^= Integer.rotateLeft(numbers[at + 3] * C4, 18) * C1;
            four = (Integer.rotateLeft(four, 13) + one) * 5 + 0x32ac3b17;
        }
        first = one;
        second = two;
        third = three;
        fourth = four;
    }

    private void takeLast(int one, int two, int three, int four) {
        first ^= Integer.rotateLeft(one * C1, 15) * C2;
        second ^= Integer.rotateLeft(two * C2, 16) * C3;
        third ^= Integer.rotateLeft(three * C3, 17) * C4;
        fourth ^= Integer.rotateLeft(four * C4, 18) * C1;
    }

    private String end() {
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
