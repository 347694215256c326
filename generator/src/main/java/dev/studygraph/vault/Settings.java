package dev.studygraph.vault;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.source.Place;
import dev.studygraph.source.Spelling;
import dev.studygraph.vault.YamlValue.Mapping;
import dev.studygraph.vault.YamlValue.Scalar;
import dev.studygraph.vault.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** A mapping of the configuration while it is read: asks for values by type and reports what is not as it should be. */
final class Settings {
    private final String file;
    private final Mapping mapping;
    private final Diagnostics diagnostics;

    Settings(String file, Mapping mapping, Diagnostics diagnostics) {
        this.file = file;
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** Reports every key that is not among these; what it belongs to is named in the message. */
    Settings knowing(Set<String> keys, String what) {
        for (var entry : mapping.entries()) {
            if (!keys.contains(entry.key())) {
                unknown(entry, keys, what);
            }
        }
        return this;
    }

    private void unknown(YamlValue.Entry entry, Set<String> keys, String what) {
        String hint = Spelling.nearest(entry.key(), keys)
                .map("did you mean '%s'?"::formatted)
                .orElse("the keys are " + String.join(", ", new TreeSet<>(keys)));
        diagnostics.report(Diagnostic.of(
                Code.CONFIGURATION_KEY_UNKNOWN,
                new Place(file, entry.line(), entry.column()),
                "%s has no key '%s'".formatted(what, entry.key()),
                hint));
    }

    Optional<YamlValue> value(String key) {
        return mapping.get(key)
                .filter(value ->
                        !(value instanceof Scalar scalar && scalar.text().isEmpty()));
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> text(value, key));
    }

    OptionalInt number(String key, int least, int most) {
        var value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.get().plain() instanceof Long number && number >= least && number <= most) {
            return OptionalInt.of(number.intValue());
        }
        invalid(value.get(), "'%s' must be a whole number from %s to %s".formatted(key, least, most));
        return OptionalInt.empty();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
        return value(key).map(value -> texts(value, key)).orElse(List.of());
    }

    List<String> texts(YamlValue value, String key) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> text(item, key).stream())
                    .toList();
        }
        return text(value, key).stream().toList();
    }

    Optional<String> text(YamlValue value, String key) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        invalid(value, "'%s' must be text".formatted(key));
        return Optional.empty();
    }

    /** The keys under a key with their values, in file order. */
    Map<String, YamlValue> entries(String key) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        mappingAt(key).ifPresent(found -> found.entries().forEach(entry -> entries.put(entry.key(), entry.value())));
        return entries;
    }

    Map<String, Boolean> switches(String key) {
        Map<String, Boolean> switches = new LinkedHashMap<>();
        entries(key).forEach((name, value) -> {
            if (value.plain() instanceof Boolean on) {
                switches.put(name, on);
            } else {
                invalid(value, "'%s' must be true or false".formatted(name));
            }
        });
        return switches;
    }

    /** The mapping under a key; empty settings where there is none. */
    Settings inside(String key) {
        return new Settings(file, mappingAt(key).orElse(new Mapping(List.of(), 1, 1)), diagnostics);
    }

    /** The settings a value stands for, reported where it is no mapping. */
    Optional<Settings> inside(YamlValue value, String what) {
        if (value instanceof Mapping inner) {
            return Optional.of(new Settings(file, inner, diagnostics));
        }
        if (!(value instanceof Scalar scalar && scalar.text().isEmpty())) {
            invalid(value, "%s must have keys of its own".formatted(what));
        }
        return Optional.empty();
    }

    /** Every item of the list under a key; a single item is a list of one. */
    List<YamlValue> items(String key) {
        List<YamlValue> items = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (value instanceof Sequence sequence) {
                items.addAll(sequence.items());
            } else {
                items.add(value);
            }
        });
        return items;
    }

    /** Text that must be there. */
    String required(String key, String what) {
        return text(key).orElseGet(() -> {
            invalid(mapping, "%s needs '%s'".formatted(what, key));
            return "";
        });
    }

    void invalid(YamlValue value, String message) {
        var place = new Place(file, value.line(), value.column());
        diagnostics.report(Diagnostic.of(Code.CONFIGURATION_INVALID, place, message));
    }

    private Optional<Mapping> mappingAt(String key) {
        var value = value(key);
        if (value.isPresent() && !(value.get() instanceof Mapping)) {
            invalid(value.get(), "'%s' must have keys of its own".formatted(key));
        }
        return value.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }
}
