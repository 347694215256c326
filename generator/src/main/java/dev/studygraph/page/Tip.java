package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * An annotation out of the notes.
 *
 * @param kind {@code tip}, {@code trap}, {@code eli5}, {@code why}, {@code remember} or {@code note}
 * @param title as the note has it, or empty for the usual word of the kind
 */
public record Tip(
        String kind, String title, RichText text, @Nullable SourceLine source) {}
