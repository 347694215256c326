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
