package dev.studygraph.vault;

/**
 * What a note may cost, as counts found by a linear scan before parsing; what is over a limit is shown as plain text.
 *
 * @param noteBytes size of a note in bytes
 * @param lineCharacters length of a line in UTF-16 units
 * @param nesting depth of nested quotes and lists
 * @param tableRows rows of one table
 * @param delimiters emphasis and bracket delimiters in one paragraph
 * @param references reference definitions of a note
 * @param embedCharacters characters that embeds may add to a page
 */
public record Limits(
        int noteBytes,
        int lineCharacters,
        int nesting,
        int tableRows,
        int delimiters,
        int references,
        int embedCharacters) {
    public static final Limits DEFAULT = new Limits(4_000_000, 200_000, 60, 10_000, 2_000, 2_000, 200_000);
}
