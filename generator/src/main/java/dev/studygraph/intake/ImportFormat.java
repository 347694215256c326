package dev.studygraph.intake;

import java.util.Locale;

/** What a file of another program may hold. */
public enum ImportFormat {
    /** Markdown with questions above lists of boxes to tick. */
    QUIZ("questions with boxes to tick (`- [x]`), in Markdown"),
    /** A scenario a row. */
    SCENARIOS("scenarios as comma-, semicolon- or tab-separated values, a row of headings first"),
    /** An acronym a line. */
    ACRONYMS("acronyms and what they stand for, a line each");

    private final String description;

    ImportFormat(String description) {
        this.description = description;
    }

    /** The spelling of the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }
}
