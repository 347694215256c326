package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * Where in the notes something was said.
 *
 * @param file path of the note, relative to the vault
 * @param line counted from 1
 * @param notePage the page on which the note is shown in full, if there is one
 * @param fragment the id of the section on that page, or empty
 */
public record SourceLine(String file, int line, @Nullable SitePath notePage, String fragment) {}
