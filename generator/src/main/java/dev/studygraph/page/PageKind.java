package dev.studygraph.page;

import java.util.Locale;

/** What kind of thing a page or a link is about; each has a colour, a glyph and a word. */
public enum PageKind {
    SERVICE,
    SCENARIO,
    COMPARISON,
    DECISION,
    PATTERN,
    TOPIC;

    /** The name in style classes, glyphs and message keys, such as {@code service}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
