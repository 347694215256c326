package dev.studygraph.extract;

import java.util.Locale;

/** How two nodes can stand to each other; read from the first to the second. */
public enum Relation {
    PART_OF,
    ANSWERS,
    COMPARES,
    DECIDES,
    LEADS_TO,
    USES,
    MENTIONS,
    REQUIRES,
    REPLACED_BY,
    ABOUT;

    /** The spelling of {@code graph.json}: {@code part-of}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
