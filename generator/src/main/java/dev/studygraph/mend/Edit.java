package dev.studygraph.mend;

/**
 * A change within one line of a file, or lines put in before one.
 *
 * @param start where the text begins that is replaced, in UTF-16 units of the whole file, a byte order mark included
 * @param end where it ends; equal to the start where something is put in
 * @param text what stands there afterwards
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {
    @Override
    public int compareTo(Edit other) {
        return Integer.compare(start, other.start);
    }
}
