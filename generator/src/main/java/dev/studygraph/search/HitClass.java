package dev.studygraph.search;

import java.util.Locale;

/** How well a document answers a query, the best first: no score lifts a hit above one of a better class. */
public enum HitClass {
    /** The query is its name, alias or acronym, or puts side by side what it compares. */
    NAME(6),
    /** It is one of the two that the query puts side by side, or compares them among others. */
    SIDE(5),
    /** All words stand in its name or need. */
    NAMES(4),
    /** All words stand in its own text. */
    SECTION(3),
    /** All words stand there, counting synonyms and what leads there. */
    LEADING(2),
    /** Nearly all that was asked, by rarity, stands there. */
    MOST(1),
    /** Some of the words stand there. */
    SOME(0);

    private final int height;

    HitClass(int height) {
        this.height = height;
    }

    /** The higher, the better. */
    int height() {
        return height;
    }

    /** The word that the browser's script and {@code search --explain} use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
