package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.Locale;

/** Under which heading a document is listed among the hits; documents are numbered in this order. */
enum Group {
    SERVICE,
    SCENARIO,
    COMPARISON,
    DECISION,
    PATTERN,
    TOPIC,
    SECTION;

    /** Whether it sets several things side by side. */
    boolean compares() {
        return this == COMPARISON || this == DECISION;
    }

    static Group of(SearchDocument document) {
        return document.isSection() ? SECTION : valueOf(document.kind().name());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
