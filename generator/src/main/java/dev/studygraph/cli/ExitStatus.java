package dev.studygraph.cli;

/** What the exit status of the program means. */
final class ExitStatus {
    /** Published, or checked, without an error. */
    static final int FINE = 0;

    /** There are errors, or warnings that count as such. */
    static final int MISTAKES = 1;

    /** The command cannot be meant so. */
    static final int USAGE = 2;

    /** Our fault or the machine's. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
