package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A section of a note as its author wrote it.
 *
 * @param anchor the id of the heading; empty for the text before the first heading
 * @param level of the heading on the page, 2 to 6
 * @param heading empty for the text before the first heading
 * @param canonical where the section is shown in full, if it is only announced here
 */
public record NoteSection(
        String anchor,
        int level,
        RichText heading,
        RichText body,
        @Nullable Link canonical,
        SourceLine source) {}
