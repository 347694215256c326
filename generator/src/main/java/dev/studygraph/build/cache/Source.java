package dev.studygraph.build.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link Sink} wrote; every read may end in {@link Damage}. */
final class Source {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final byte[] bytes;
    private final int end;
    private int at;

    Source(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** @param end where they end, exclusive */
    Source(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean isAtEnd() {
        return at == end;
    }

    int octet() {
        need(1);
        return bytes[at++] & 0xff;
    }

    int count() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7f) << shift;
            if ((octet & 0x80) == 0) {
                if (value < 0) {
                    throw new Damage("a negative count");
                }
                return value;
            }
        }
        throw new Damage("an endless count");
    }

    /** A count of things that take at least a byte each, so that damage cannot ask for more memory than there are bytes. */
    int length() {
        int count = count();
        if (count > end - at) {
            throw new Damage("more things than bytes");
        }
        return count;
    }

    long number() {
        need(Long.BYTES);
        long value = ByteBuffer.wrap(bytes, at, Long.BYTES).getLong();
        at += Long.BYTES;
        return value;
    }

    String text() {
        int earlier = count();
        if (earlier > 0) {
            if (earlier > texts.size()) {
                throw new Damage("a text that never was");
            }
            return texts.get(earlier - 1);
        }
        int width = octet();
        int length = length();
        var charset = width == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        String text = new String(bytes, at, length, charset);
        at += length;
        texts.add(text);
        return text;
    }

    /** The place among the records for one that is being read, so that those within it come after. */
    int reserve() {
        records.add(this);
        return records.size() - 1;
    }

    void keep(int number, Object record) {
        records.set(number, record);
    }

    Object earlier(int number) {
        if (number >= records.size() || records.get(number) == this) {
            throw new Damage("a record that never was");
        }
        return records.get(number);
    }

    byte[] octets() {
        int length = length();
        byte[] octets = new byte[length];
        System.arraycopy(bytes, at, octets, 0, length);
        at += length;
        return octets;
    }

    /** A source of its own for the octets that come next. */
    Source within() {
        int length = length();
        var part = new Source(bytes, at, at + length);
        at += length;
        return part;
    }

    private void need(int more) {
        if (more > end - at) {
            throw new Damage("an early end");
        }
    }
}
