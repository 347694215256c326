package dev.studygraph.build.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The codecs of records and what they hold, made from their declarations, so that a new component needs no line here. There is one of each type
 * in the program, as Java makes code of its own for whoever asks records by reflection.
 */
final class Codecs {
    private static final Codecs ALL = new Codecs();

    private final Map<Type, Codec> byType = new HashMap<>();

    /** Those whose every part has been made; threads may look here without waiting for each other. */
    private final Map<Type, Codec> whole = new ConcurrentHashMap<>();

    private Codecs() {
        put(String.class, (text, to) -> to.text((String) text), Source::text);
        Codec truth = plain((value, to) -> to.octet((boolean) value ? 1 : 0), from -> from.octet() == 1);
        Codec number = plain((value, to) -> to.number((int) value), from -> (int) from.number());
        Codec large = plain((value, to) -> to.number((long) value), Source::number);
        Codec broken = plain(
                (value, to) -> to.number(Double.doubleToRawLongBits((double) value)),
                from -> Double.longBitsToDouble(from.number()));
        byType.put(boolean.class, truth);
        byType.put(Boolean.class, truth);
        byType.put(int.class, number);
        byType.put(Integer.class, number);
        byType.put(long.class, large);
        byType.put(Long.class, large);
        byType.put(double.class, broken);
        byType.put(Double.class, broken);
        byType.put(byte[].class, plain((value, to) -> to.octets((byte[]) value), Source::octets));
        byType.put(Object.class, new AnyCodec());
    }

    /** The codec of a type; one that no value can be kept of is a mistake in the program. For any number of threads. */
    static Codec of(Type type) {
        Codec known = ALL.whole.get(type);
        return known == null ? ALL.made(type) : known;
    }

    private synchronized Codec made(Type type) {
        Codec made = part(type);
        whole.put(type, made);
        return made;
    }

    /** The codec of what another one holds, which may not be whole yet; asked for only while that one is being made. */
    Codec part(Type type) {
        Codec known = byType.get(type);
        if (known != null) {
            return known;
        }
        var late = new LateCodec();
        byType.put(type, late); // a type may hold itself
        Codec made = make(type);
        late.is(made);
        byType.put(type, made);
        return made;
    }

    private Codec make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (type instanceof Class<?> found) {
            if (found.isEnum()) {
                return ofEnum(found.getEnumConstants());
            }
            if (found.isRecord()) {
                return new RecordCodec(found, this);
            }
            if (found.isSealed()) {
                return new KindCodec(kinds(found), this);
            }
        }
        throw new IllegalStateException("values of this type cannot be kept: " + type);
    }

    private Codec ofGeneric(ParameterizedType type) {
        Codec first = part(type.getActualTypeArguments()[0]);
        if (type.getRawType() == List.class) {
            return plain((value, to) -> writeList((List<?>) value, first, to), from -> readList(first, from));
        }
        if (type.getRawType() == Optional.class) {
            return plain(
                    (value, to) -> writeOptional((Optional<?>) value, first, to), from -> readOptional(first, from));
        }
        if (type.getRawType() == Map.class) {
            Codec second = part(type.getActualTypeArguments()[1]);
            return plain(
                    (value, to) -> writeMap((Map<?, ?>) value, first, second, to),
                    from -> readMap(first, second, from));
        }
        throw new IllegalStateException("values of this type cannot be kept: " + type);
    }

    private static void writeOptional(Optional<?> value, Codec of, Sink to) {
        to.octet(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            of.write(value.get(), to);
        }
    }

    private static Object readOptional(Codec of, Source from) {
        return from.octet() == 1 ? Optional.of(of.read(from)) : Optional.empty();
    }

    static void writeList(List<?> values, Codec each, Sink to) {
        to.count(values.size());
        for (Object value : values) {
            each.write(value, to);
        }
    }

    static List<Object> readList(Codec each, Source from) {
        int size = from.length();
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.read(from));
        }
        return Collections.unmodifiableList(values);
    }

    static void writeMap(Map<?, ?> values, Codec keys, Codec each, Sink to) {
        to.count(values.size());
        values.forEach((key, value) -> {
            keys.write(key, to);
            each.write(value, to);
        });
    }

    static Map<Object, Object> readMap(Codec keys, Codec each, Source from) {
        int size = from.length();
        Map<Object, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = keys.read(from);
            values.put(key, each.read(from));
        }
        return Collections.unmodifiableMap(values);
    }

    private static Codec ofEnum(Object[] constants) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : constants) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return plain((value, to) -> to.text(((Enum<?>) value).name()), from -> {
            Object constant = byName.get(from.text());
            if (constant == null) {
                throw new Damage("no such constant");
            }
            return constant;
        });
    }

    /** The records of a closed set of alternatives, in the order they are declared. */
    private static List<Class<?>> kinds(Class<?> closed) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : closed.getPermittedSubclasses()) {
            if (kind.isSealed()) {
                kinds.addAll(kinds(kind));
            } else {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private void put(Type type, BiConsumer<Object, Sink> write, Function<Source, Object> read) {
        byType.put(type, plain(write, read));
    }

    private static Codec plain(BiConsumer<Object, Sink> write, Function<Source, Object> read) {
        return new Codec() {
            @Override
            public void write(Object value, Sink to) {
                write.accept(value, to);
            }

            @Override
            public Object read(Source from) {
                return read.apply(from);
            }
        };
    }

    /** Stands in for a codec while it is being made. */
    private static final class LateCodec implements Codec {
        private Codec made = this;

        void is(Codec codec) {
            made = codec;
        }

        @Override
        public void write(Object value, Sink to) {
            made.write(value, to);
        }

        @Override
        public Object read(Source from) {
            return made.read(from);
        }
    }
}
