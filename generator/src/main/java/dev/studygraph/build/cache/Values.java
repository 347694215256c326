package dev.studygraph.build.cache;

import java.util.Optional;

/** Records of one type as bytes; made once, it serves any number of threads. */
public final class Values<T extends Record> {
    private final Class<T> type;
    private final Codec codec;

    private Values(Class<T> type, Codec codec) {
        this.type = type;
        this.codec = codec;
    }

    public static <T extends Record> Values<T> of(Class<T> type) {
        return new Values<>(type, Codecs.of(type));
    }

    /** Bytes that {@link #unpack} makes the value of again, compressed. */
    public byte[] pack(T value) {
        var sink = Sink.sharing();
        codec.write(value, sink);
        return Compression.of(sink.toBytes());
    }

    /** The value; empty if these are not its bytes. */
    public Optional<T> unpack(byte[] bytes) {
        try {
            return Optional.of(read(new Source(Compression.undone(bytes))));
        } catch (Damage | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Equal values have equal digests, and different ones different digests. */
    public String digest(T value) {
        var digesting = new Digesting();
        codec.write(value, digesting.sink());
        return digesting.digest();
    }

    void write(T value, Sink to) {
        codec.write(value, to);
    }

    T read(Source from) {
        T value = type.cast(codec.read(from));
        if (!from.isAtEnd()) {
            throw new Damage("more than there should be");
        }
        return value;
    }
}
