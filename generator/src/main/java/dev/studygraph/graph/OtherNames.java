package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that notes call the same while nothing goes by either of them yet. */
final class OtherNames {
    private final NameKey keys;
    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final Map<String, List<String>> othersOf = new LinkedHashMap<>();
    private final Set<String> former = new HashSet<>();

    OtherNames(NameKey keys) {
        this.keys = keys;
    }

    void add(Statement.SameAs same) {
        othersOf.computeIfAbsent(keys.of(same.name()), key -> new ArrayList<>()).addAll(same.aliases());
        for (String alias : same.aliases()) {
            nameOf.putIfAbsent(keys.of(alias), same.name());
            if (same.former()) {
                former.add(keys.of(alias));
            }
        }
    }

    /** The name that an alias was said to be the same as. */
    Optional<String> nameOf(String alias) {
        return Optional.ofNullable(nameOf.get(keys.of(alias)));
    }

    /** The aliases that were said to be the same as a name. */
    List<String> of(String name) {
        return othersOf.getOrDefault(keys.of(name), List.of());
    }

    /** Whether a name is one that a thing had before. */
    boolean isFormer(String name) {
        return former.contains(keys.of(name));
    }
}
