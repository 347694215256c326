package dev.studygraph.extract;

import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;

/**
 * Where a statement comes from and how sure it is.
 *
 * @param rule the id of the reading rule (`C1`, `S3`, `front-matter`, `scenario-callout` …)
 * @param section the section it stands in
 */
public record Origin(String rule, Confidence confidence, Place place, SectionRef section) {
    /** The same statement's, at another place of its section. */
    public Origin at(Place other) {
        return new Origin(rule, confidence, other, section);
    }

    /** The same, more or less sure. */
    public Origin as(Confidence other) {
        return new Origin(rule, other, place, section);
    }

    /** How sure a reading is; ordered from sure to unsure. */
    public enum Confidence {
        /** Explicit markup says so. */
        STATED,
        /** A tier 1 rule read it. */
        READ,
        /** A tier 2 rule found it; shown, and ranked lower. */
        FOUND
    }
}
