package dev.studygraph.vault;

import dev.studygraph.vault.Configuration.RelationWords;
import dev.studygraph.vault.YamlValue.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the relations that a vault names for itself. */
final class RelationReader {
    private static final Pattern KEY =
            Pattern.compile("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]*" + "(-[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+)*");

    /** Relations that no key of front matter states. */
    private static final Set<String> RELATIONS =
            Set.of("answers", "compares", "decides", "leads-to", "uses", "mentions", "about");

    private RelationReader() {}

    /** By key; a label alone reads the same in both directions, and a key alone is its own label. */
    static Map<String, RelationWords> relations(Settings settings) {
        Map<String, RelationWords> relations = new LinkedHashMap<>();
        settings.entries("relations").forEach((key, value) -> {
            if (FrontMatterWords.has(key) || RELATIONS.contains(key)) {
                settings.invalid(value, "'%s' has a meaning of its own already".formatted(key));
            } else if (!KEY.matcher(key).matches()) {
                settings.invalid(
                        value, "'%s' cannot name a relation: use small letters, digits and dashes".formatted(key));
            } else {
                words(settings, key, value).ifPresent(words -> relations.put(key, words));
            }
        });
        return Collections.unmodifiableMap(relations);
    }

    private static Optional<RelationWords> words(Settings settings, String key, YamlValue value) {
        String usual = key.replace('-', ' ');
        if (value instanceof Mapping) {
            return settings.inside(value, key).map(inside -> {
                inside.knowing(Set.of("label", "inverse"), "'%s'".formatted(key));
                String label = inside.text("label").orElse(usual);
                return new RelationWords(label, inside.text("inverse").orElse(label));
            });
        }
        return settings.text(value, key)
                .map(label -> label.isBlank() ? usual : label)
                .map(label -> new RelationWords(label, label));
    }
}
