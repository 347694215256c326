package dev.studygraph.build.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of a closed set of records: which, then the record. */
final class KindCodec implements Codec {
    private final List<Codec> codecs = new ArrayList<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();

    KindCodec(List<Class<?>> kinds, Codecs all) {
        for (Class<?> kind : kinds) {
            numbers.put(kind, codecs.size());
            codecs.add(all.part(kind));
        }
    }

    @Override
    public void write(Object value, Sink to) {
        Integer number = numbers.get(value.getClass());
        if (number == null) {
            throw new IllegalStateException("not one of the closed set: " + value.getClass());
        }
        to.count(number);
        codecs.get(number).write(value, to);
    }

    @Override
    public Object read(Source from) {
        int number = from.count();
        if (number >= codecs.size()) {
            throw new Damage("no such kind");
        }
        return codecs.get(number).read(from);
    }
}
