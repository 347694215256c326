package dev.studygraph.build.cache;

import java.util.List;
import java.util.Map;

/** A value as YAML has it: text, number, truth, list or map. */
final class AnyCodec implements Codec {
    /** What can be kept, each under its number for good. */
    private enum Kind {
        TEXT(String.class),
        TRUTH(Boolean.class),
        NUMBER(Integer.class),
        LARGE(Long.class),
        BROKEN(Double.class),
        LIST(List.class),
        MAP(Map.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        static Kind of(Object value) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(value)) {
                    return kind;
                }
            }
            throw new IllegalStateException("a value of front matter is a " + value.getClass());
        }
    }

    @Override
    public void write(Object value, Sink to) {
        Kind kind = Kind.of(value);
        to.text(kind.name());
        switch (kind) {
            case LIST -> Codecs.writeList((List<?>) value, this, to);
            case MAP -> Codecs.writeMap((Map<?, ?>) value, this, this, to);
            default -> Codecs.of(kind.type).write(value, to);
        }
    }

    @Override
    public Object read(Source from) {
        Kind kind = kind(from.text());
        return switch (kind) {
            case LIST -> Codecs.readList(this, from);
            case MAP -> Codecs.readMap(this, this, from);
            default -> Codecs.of(kind.type).read(from);
        };
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new Damage("no such kind");
    }
}
