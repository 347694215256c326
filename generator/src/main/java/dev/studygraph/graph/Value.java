package dev.studygraph.graph;

import java.util.List;
import java.util.Optional;

/**
 * What a cell says, made comparable; docs/method/facts.md states the rules.
 *
 * @param keys the normalised values, one for a plain cell, several for a list or `both`; empty if {@code any}
 * @param any true for empty cells, `either` and `depends`: such an option goes down every branch
 * @param qualifier what stood in parentheses or after a dash
 */
public record Value(List<String> keys, boolean any, Optional<String> qualifier) {
    public Value {
        keys = List.copyOf(keys);
    }

    public static Value of(String key) {
        return new Value(List.of(key), false, Optional.empty());
    }

    public static final Value ANY = new Value(List.of(), true, Optional.empty());

    /** Whether an option with this value is still possible when the answer is {@code key}. */
    public boolean admits(String key) {
        return any || keys.contains(key);
    }
}
