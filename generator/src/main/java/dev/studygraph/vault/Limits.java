package dev.studygraph.vault;

/**
 * What notes may cost, as counts found by a linear scan before parsing; what is over a limit is shown as plain text.
 *
 * @param noteBytes size of a note in bytes
 * @param lineCharacters length of a line in UTF-16 units
 * @param nesting depth of nested quotes and lists, and of emphasis in emphasis
 * @param tableRows rows of one table
 * @param tableColumns columns of one table
 * @param tableCells cells of one table, the empty ones that make its rows equally long included
 * @param delimiters emphasis and bracket delimiters in one paragraph
 * @param references reference definitions of a note
 * @param embedCharacters characters that embeds may add to a page
 * @param options things of one comparison or category, and ends of one decision; what has more is shown and neither compared nor followed
 * @param statements what all notes together may say: nothing is understood of the note that says more, nor of those after it
 */
public record Limits(
        int noteBytes,
        int lineCharacters,
        int nesting,
        int tableRows,
        int tableColumns,
        int tableCells,
        int delimiters,
        int references,
        int embedCharacters,
        int options,
        int statements) {
    public static final Limits DEFAULT =
            new Limits(4_000_000, 200_000, 60, 10_000, 150, 100_000, 2_000, 2_000, 200_000, 200, 500_000);
}
