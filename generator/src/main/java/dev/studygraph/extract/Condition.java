package dev.studygraph.extract;

import java.util.List;
import java.util.Optional;

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

        /** At least half of the names are, and one. */
        static Known half(List<String> names) {
            return new Known(names, Math.max(1, (names.size() + 1) / 2));
        }
    }

    /** So many names are known; else the statement is only found, and may name something new. */
    record KnownOrFound(Known names) implements Condition {}

    /** The text begins with a known name, at a word boundary. */
    record BeginsWithKnown(String text) implements Condition {}

    /** The text begins with a known name and {@code other} holds none. */
    record OnlyFirstKnown(String text, String other) implements Condition {}

    /**
     * One of the names is known, or the heading may name something new; and no nearer heading may.
     *
     * @param heading the heading if it looks like a name; it names nothing where many notes repeat it
     * @param nearer the headings between this one and the text which look like names too
     * @param distance how many headings nearer to the text may be meant instead, whether they look like names or not
     */
    record Subject(List<String> names, Optional<String> heading, List<String> nearer, int distance)
            implements Condition {
        public Subject {
            names = List.copyOf(names);
            nearer = List.copyOf(nearer);
        }
    }

    /** The heading is not one that many notes repeat, or else all of the names are known. */
    record Unrepeated(String heading, List<String> names) implements Condition {
        public Unrepeated {
            names = List.copyOf(names);
        }
    }
}
