package dev.studygraph.build.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Takes fingerprints of records; made once, it serves any number of threads. */
public final class Fingerprints {
    private final List<Class<?>> opened;
    private final Class<?> shared;
    private final ConcurrentMap<Class<?>, List<String>> known = new ConcurrentHashMap<>();
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
        Codecs.of(kinds); // else threads would wait for it
    }

    public Fingerprint of(Object value) {
        var digesting = new Digesting();
        digesting.sink().text(value.getClass().getName());
        var sums = new Checksums.Collector();
        open(value, digesting, sums);
        return new Fingerprint(digesting.digest(), sums.under(names(value)));
    }

    private void open(Object value, Digesting digesting, Checksums.Collector sums) {
        var codec = (RecordCodec) Codecs.of(value.getClass());
        for (int i = 0; i < codec.size(); i++) {
            Optional<Object> component = codec.component(i, value);
            if (isOpened(component)) {
                open(component.orElseThrow(), digesting, sums);
            } else if (isShared(component)) {
                Fingerprint found = ofShared(component.orElseThrow());
                digesting.sink().text(found.digest());
                sums.addAll(found.parts());
            } else {
                digesting.part();
                codec.writeComponent(i, component, digesting.sink());
                sums.add(digesting.sum());
            }
        }
    }

    private boolean isOpened(Optional<Object> component) {
        return component.isPresent() && opened.contains(component.get().getClass());
    }

    private boolean isShared(Optional<Object> component) {
        return component.isPresent() && shared.isInstance(component.get());
    }

    /** The names of the sums that {@link #open} takes, in the same order; one list for all records of a kind, none of which lacks an opened one. */
    private List<String> names(Object value) {
        return known.computeIfAbsent(value.getClass(), kind -> {
            var names = new ArrayList<String>();
            name("", value, names);
            return List.copyOf(names);
        });
    }

    private void name(String prefix, Object value, List<String> names) {
        var codec = (RecordCodec) Codecs.of(value.getClass());
        for (int i = 0; i < codec.size(); i++) {
            Optional<Object> component = codec.component(i, value);
            String name = prefix + codec.name(i);
            if (isOpened(component) || isShared(component)) {
                name(name + ".", component.orElseThrow(), names);
            } else {
                names.add(name);
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
}
