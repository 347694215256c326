package dev.studygraph.source;

import dev.studygraph.contract.Api;

/**
 * A place in a file of the vault.
 *
 * @param path the file, relative to the vault, with forward slashes
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
@Api
public record Place(String path, int line, int column) implements Comparable<Place> {
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("places count from 1: " + path + ":" + line + ":" + column);
        }
    }

    /** The first line of a file, for what concerns the file as a whole. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int byPath = path.compareTo(other.path);
        int byLine = Integer.compare(line, other.line);
        return byPath != 0 ? byPath : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
