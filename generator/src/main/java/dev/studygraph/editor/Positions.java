package dev.studygraph.editor;

import dev.studygraph.source.Place;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as editors count them: lines and UTF-16 units from 0. */
final class Positions {
    /** Editors take a column past the end of a line for its end. */
    private static final int END = Integer.MAX_VALUE;

    private Positions() {}

    static Position of(Place place) {
        return new Position(place.line() - 1, place.column() - 1);
    }

    /** From a place to the end of its line. */
    static Range restOfLine(Place place) {
        return new Range(of(place), new Position(place.line() - 1, END));
    }

    static boolean overlap(Range one, Range other) {
        return compare(one.getStart(), other.getEnd()) <= 0 && compare(other.getStart(), one.getEnd()) <= 0;
    }

    private static int compare(Position one, Position other) {
        int byLine = Integer.compare(one.getLine(), other.getLine());
        return byLine != 0 ? byLine : Integer.compare(one.getCharacter(), other.getCharacter());
    }
}
