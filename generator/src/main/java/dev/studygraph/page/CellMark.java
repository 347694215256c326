package dev.studygraph.page;

import java.util.Locale;

/** What the text of a cell amounts to, shown as a glyph beside it; the word is always there too. */
public enum CellMark {
    YES,
    NO,
    PARTLY,
    LOW,
    MEDIUM,
    HIGH,
    NONE;

    /** The name in style classes, glyphs and message keys, such as {@code yes}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
