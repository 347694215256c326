package dev.studygraph.search;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is written of a thing in one line of a shelf. How long it is stays known, its text only until it is used, since all lines together are as
 * large as the vault.
 */
final class Line {
    private final Supplier<String> writing;
    private final int length;
    private Optional<String> text;

    /** @param writing gives the same text each time */
    Line(Supplier<String> writing) {
        this.writing = writing;
        this.text = Optional.of(writing.get());
        this.length = text.orElseThrow().length();
    }

    /** In UTF-16 units. */
    int length() {
        return length;
    }

    /** The text, which is written once more if it was used before. */
    synchronized String use() {
        String used = text.orElseGet(writing);
        text = Optional.empty();
        return used;
    }
}
