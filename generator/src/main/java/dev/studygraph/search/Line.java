package dev.studygraph.search;

import java.util.function.Supplier;

/**
 * What is written of a thing in one line of a shelf. Only its length is kept, since all lines together are as large as the vault: it is written
 * once to be measured and once to be put on the shelf.
 */
final class Line {
    private final Supplier<String> writing;
    private final int length;

    /** @param writing gives the same text each time */
    Line(Supplier<String> writing) {
        this.writing = writing;
        this.length = writing.get().length();
    }

    /** In UTF-16 units. */
    int length() {
        return length;
    }

    String text() {
        return writing.get();
    }
}
