package dev.studygraph.search;

import java.util.Locale;

/** How well a document answers a query, the best first: no score lifts a hit above one of a better class. */
public enum HitClass {
    /** The query is its name, alias or acronym. */
    NAME,
    /** All words stand in its name or need. */
    NAMES,
    /** All words stand in its own text. */
    SECTION,
    /** All words stand there, counting synonyms and what leads there. */
    LEADING,
    /** Nearly all that was asked, by rarity, stands there. */
    MOST,
    /** Some of the words stand there. */
    SOME;

    /** The word that the browser's script and {@code search --explain} use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
