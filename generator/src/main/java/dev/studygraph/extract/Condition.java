package dev.studygraph.extract;

import java.util.List;

/** What must hold of the names of the whole vault for a statement to count; decided by the graph. */
public sealed interface Condition {
    Condition NONE = new None();

    /** Always holds. */
    record None() implements Condition {}

    /** At least {@code atLeast} of the names are known. */
    record Known(List<String> names, int atLeast) implements Condition {
        public Known {
            names = List.copyOf(names);
        }
    }

    /** The text begins with a known name, at a word boundary. */
    record BeginsWithKnown(String text) implements Condition {}

    /** The text begins with a known name and {@code other} holds none. */
    record OnlyFirstKnown(String text, String other) implements Condition {}
}
