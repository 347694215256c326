package dev.studygraph.build.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Takes fingerprints of records; made once, it serves any number of threads. */
public final class Fingerprints {
    private final Codecs codecs = new Codecs();
    private final List<Class<?>> opened;
    private final Class<?> shared;
    private volatile Optional<Shared> last = Optional.empty();

    /** What was found of a value that many records hold. */
    private record Shared(Object value, Fingerprint fingerprint) {}

    /**
     * Fingerprints of a closed set of records.
     *
     * @param kinds the closed set
     * @param opened records whose components count as those of the record that holds them
     * @param shared the one record that all others hold; it is looked at once
     */
    public Fingerprints(Class<?> kinds, List<Class<?>> opened, Class<?> shared) {
        this.opened = List.copyOf(opened);
        this.shared = shared;
        codecs.of(kinds); // every codec is made before threads come
    }

    public Fingerprint of(Object value) {
        var sink = Sink.comparable();
        sink.text(value.getClass().getName());
        Map<String, Integer> parts = new LinkedHashMap<>();
        open("", value, sink, parts);
        return new Fingerprint(QuickDigest.of(sink.view()), parts);
    }

    private void open(String prefix, Object value, Sink sink, Map<String, Integer> parts) {
        var codec = (RecordCodec) codecs.of(value.getClass());
        for (int i = 0; i < codec.size(); i++) {
            Optional<Object> component = codec.component(i, value);
            String name = prefix + codec.name(i);
            if (component.isPresent() && opened.contains(component.get().getClass())) {
                open(name + ".", component.get(), sink, parts);
            } else if (component.isPresent() && shared.isInstance(component.get())) {
                Fingerprint found = ofShared(component.get());
                sink.text(found.digest());
                found.parts().forEach((part, sum) -> parts.put(name + "." + part, sum));
            } else {
                int start = sink.size();
                codec.writeComponent(i, component, sink);
                parts.put(name, sum(sink, start));
            }
        }
    }

    private Fingerprint ofShared(Object value) {
        Optional<Shared> known = last;
        if (known.isPresent() && known.get().value() == value) {
            return known.get().fingerprint();
        }
        Fingerprint found = of(value);
        last = Optional.of(new Shared(value, found));
        return found;
    }

    private static int sum(Sink sink, int start) {
        var sum = new CRC32C();
        sum.update(sink.view().position(start));
        return (int) sum.getValue();
    }
}
