package dev.studygraph.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A value read from YAML, with the line and column where it begins, both counted from 1 within the YAML text. */
public sealed interface YamlValue {
    int line();

    int column();

    /** The value without places: text, number, boolean, list or map; an empty text for null. */
    Object plain();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param plain text, {@link Long}, {@link Double} or {@link Boolean}; an empty text for null
     */
    record Scalar(String text, Object plain, int line, int column) implements YamlValue {}

    /** A list. */
    record Sequence(List<YamlValue> items, int line, int column) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            var plain = new ArrayList<Object>(items.size());
            items.forEach(item -> plain.add(item.plain()));
            return List.copyOf(plain);
        }
    }

    /** Keys with values, in file order. */
    record Mapping(List<Entry> entries, int line, int column) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Object plain() {
            var plain = new LinkedHashMap<String, Object>();
            entries.forEach(entry -> plain.put(entry.key(), entry.value().plain()));
            return plain;
        }

        public Optional<YamlValue> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key of a mapping, where it stands, and its value. */
    record Entry(String key, int line, int column, YamlValue value) {}
}
