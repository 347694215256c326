package dev.studygraph.graph.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, Set<Meaning<T>>> exact = new HashMap<>();
    private final Map<String, Set<Meaning<T>>> loose = new HashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();

    /** What a name can stand for, and as what kind of name. */
    private record Meaning<T>(Rank rank, T target) {}

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

    private static <T> void put(Map<String, Set<Meaning<T>>> index, String key, Rank rank, T target) {
        index.merge(key, Set.of(new Meaning<>(rank, target)), NameIndex::joined);
    }

    /** Nearly every name has one meaning, for which a whole table would be waste. */
    private static <T> Set<Meaning<T>> joined(Set<Meaning<T>> known, Set<Meaning<T>> more) {
        Set<Meaning<T>> all = known.size() == 1 ? new LinkedHashSet<>(known) : known;
        all.addAll(more);
        return all;
    }

    private static <T> List<T> best(Map<String, Set<Meaning<T>>> index, String key) {
        var known = index.getOrDefault(key, Set.<Meaning<T>>of());
        return known.stream()
                .map(Meaning::rank)
                .min(Comparator.naturalOrder())
                .map(rank -> of(known, rank))
                .orElse(List.of());
    }

    private static <T> List<T> at(Map<String, Set<Meaning<T>>> index, String key, Rank rank) {
        return of(index.getOrDefault(key, Set.<Meaning<T>>of()), rank);
    }

    private static <T> List<T> of(Set<Meaning<T>> known, Rank rank) {
        return known.stream()
                .filter(meaning -> meaning.rank() == rank)
                .map(Meaning::target)
                .toList();
    }
}
