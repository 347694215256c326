package dev.studygraph.build.cache;

import dev.studygraph.source.QuickDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes that grow: numbers, texts and values. A text that was written is pointed back to after that, and a record too if that is wanted. They
 * are kept, or handed on piece by piece.
 */
final class Sink {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int PIECE = 1 << 16;

    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();
    private final boolean shares;
    private final Optional<Consumer<ByteBuffer>> drain;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    private Sink(boolean shares, Optional<Consumer<ByteBuffer>> drain) {
        this.shares = shares;
        this.drain = drain;
    }

    /** Records keep their identity: one that stands in two places is one record when read. */
    static Sink sharing() {
        return new Sink(true, Optional.empty());
    }

    /**
     * The same bytes, handed on as they become many: the largest value is as large as the vault.
     *
     * @param drain takes all but the last ones, in pieces of whole blocks of {@link QuickDigest}, of which it may hold none
     */
    static Sink sharing(Consumer<ByteBuffer> drain) {
        return new Sink(true, Optional.of(drain));
    }

    /** Equal values give equal bytes, however many objects they are made of. */
    static Sink comparable() {
        return new Sink(false, Optional.empty());
    }

    /** The same bytes, handed on in the same way. */
    static Sink comparable(Consumer<ByteBuffer> drain) {
        return new Sink(false, Optional.of(drain));
    }

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is never negative; small ones take one byte. */
    void count(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void number(long value) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void text(String text) {
        if (shares) {
            Integer earlier = texts.putIfAbsent(text, texts.size());
            count(earlier == null ? 0 : earlier + 1);
            if (earlier != null) {
                return;
            }
        }
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (plain.length == text.length() && text.indexOf('?') < 0) {
            octets(plain, true); // nothing but ASCII; what has no UTF-8 would have become a question mark
            return;
        }
        // UTF-16 keeps what UTF-8 cannot: halves of pairs, as a note may hold them.
        boolean narrow = isNarrow(text);
        octets(text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE), narrow);
    }

    /** Notes that this record is being written; gives its number if it was written before, else -1. */
    int earlier(Object record) {
        if (!shares) {
            return -1;
        }
        Integer number = records.putIfAbsent(record, records.size());
        return number == null ? -1 : number;
    }

    void octets(byte[] octets) {
        count(octets.length);
        room(octets.length);
        System.arraycopy(octets, 0, bytes, size, octets.length);
        size += octets.length;
    }

    /** How many bytes are held. */
    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** What has been written and not handed on, without a copy; good until more is written. */
    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    private void octets(byte[] octets, boolean narrow) {
        octet(narrow ? 1 : 2);
        octets(octets);
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    private void handOn(Consumer<ByteBuffer> to) {
        int whole = size / QuickDigest.BLOCK * QuickDigest.BLOCK;
        to.accept(ByteBuffer.wrap(bytes, 0, whole));
        System.arraycopy(bytes, whole, bytes, 0, size - whole);
        size -= whole;
    }

    private void room(int more) {
        if (size + more > bytes.length && size >= PIECE) {
            drain.ifPresent(this::handOn);
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
