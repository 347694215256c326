package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs;
import dev.studygraph.vault.Configuration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The criteria of a vault: names as written, made one where they mean the same. */
public final class Criteria {
    private static final NameKey KEYS = new NameKey(List.of());
    private static final Set<String> DESCRIPTIVE = descriptive();

    private final Map<String, Criterion> byKey = new LinkedHashMap<>();
    private final Map<String, Configuration.CriterionSettings> settings = new LinkedHashMap<>();

    public Criteria(Configuration configuration) {
        configuration.criteria().forEach((name, setting) -> {
            var criterion = add(name);
            settings.put(criterion.slug(), setting);
            setting.aliases().forEach(alias -> byKey.putIfAbsent(KEYS.of(alias), criterion));
        });
    }

    /** The criterion of a name; a new one if it was not known. */
    public Criterion add(String name) {
        return byKey.computeIfAbsent(KEYS.of(name), key -> new Criterion(slug(name), name.strip()));
    }

    /** The criterion of a name, if there is one. */
    public Optional<Criterion> find(String name) {
        return Optional.ofNullable(byKey.get(KEYS.of(name)));
    }

    /** What {@code studygraph.yml} says about a criterion. */
    public Optional<Configuration.CriterionSettings> settings(Criterion criterion) {
        return Optional.ofNullable(settings.get(criterion.slug()));
    }

    /** The names as written, in the order added. */
    public List<String> names() {
        return byKey.values().stream().map(Criterion::name).distinct().toList();
    }

    /** Whether the cells of a criterion describe rather than tell apart (`Best for`, `Example`): no question is made of them. */
    public static boolean isDescriptive(Criterion criterion) {
        return DESCRIPTIVE.contains(KEYS.of(criterion.name()));
    }

    private static String slug(String name) {
        String slug = Slugs.of(name);
        return slug.isEmpty() ? "criterion" : slug;
    }

    private static Set<String> descriptive() {
        var keys = new HashSet<String>();
        for (var line : WordList.read("descriptive-criteria.txt", 1).lines()) {
            line.words().forEach(word -> keys.add(KEYS.of(word)));
        }
        return Set.copyOf(keys);
    }
}
