package dev.studygraph.search;

import java.util.List;
import java.util.Locale;

/**
 * One thing that a word of a query can stand for.
 *
 * @param families words that must all occur
 */
record Reading(List<Family> families, Way way) {
    Reading {
        families = List.copyOf(families);
    }

    /** How a reading was found, with how much it counts. */
    enum Way {
        WORD(1),
        JOINED(1),
        PREFIX(0.7),
        SYNONYM(0.45),
        SPELLING(0.8),
        RELATED(0.6),
        /** Related, in a query of few words. */
        HINT(0.4);

        private final double weight;

        Way(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it stands for the word without being it. */
        boolean isInstead() {
            return this == SYNONYM || this == RELATED || this == HINT;
        }
    }

    boolean isFor(Family family) {
        return families.get(0).stem().equals(family.stem());
    }
}
