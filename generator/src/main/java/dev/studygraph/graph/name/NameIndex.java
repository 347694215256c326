package dev.studygraph.graph.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names and what they stand for. A spelling as written beats one that ignores prefix and plural; among equals a title beats an alias and an
 * alias a file name.
 */
public final class NameIndex<T> {
    /** What kind of name it is, the strongest first. */
    public enum Rank {
        TITLE,
        ALIAS,
        FILE,
        HEADING
    }

    private final NameKey keys;
    private final Map<String, Map<Rank, Set<T>>> exact = new LinkedHashMap<>();
    private final Map<String, Map<Rank, Set<T>>> loose = new LinkedHashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();

    public NameIndex(NameKey keys) {
        this.keys = keys;
    }

    public void add(String name, Rank rank, T target) {
        if (name.isBlank()) {
            return;
        }
        spellings.add(name);
        put(exact, NameKey.fold(name), rank, target);
        put(loose, keys.of(name), rank, target);
    }

    /** What the name stands for, in the order added: nothing, one thing, or several that are equally good. */
    public List<T> lookup(String name) {
        if (name.isBlank()) {
            return List.of();
        }
        var found = best(exact, NameKey.fold(name));
        return found.isEmpty() ? best(loose, keys.of(name)) : found;
    }

    /** What the name stands for when only names of this rank count. */
    public List<T> lookup(String name, Rank rank) {
        var found = at(exact, NameKey.fold(name), rank);
        return found.isEmpty() ? at(loose, keys.of(name), rank) : found;
    }

    /** Every name as written, in the order added. */
    public Collection<String> spellings() {
        return List.copyOf(spellings);
    }

    private static <T> void put(Map<String, Map<Rank, Set<T>>> index, String key, Rank rank, T target) {
        index.computeIfAbsent(key, k -> new EnumMap<>(Rank.class))
                .computeIfAbsent(rank, r -> new LinkedHashSet<>())
                .add(target);
    }

    private static <T> List<T> best(Map<String, Map<Rank, Set<T>>> index, String key) {
        var ranked = index.get(key);
        return ranked == null
                ? List.of()
                : new ArrayList<>(ranked.values().iterator().next());
    }

    private static <T> List<T> at(Map<String, Map<Rank, Set<T>>> index, String key, Rank rank) {
        var ranked = index.getOrDefault(key, Map.of());
        return List.copyOf(ranked.getOrDefault(rank, Set.of()));
    }
}
