package dev.studygraph.page;

/**
 * One line of a page's contents.
 *
 * @param level 2 for the sections of the page, 3 for theirs
 */
public record OutlineEntry(int level, String title, String fragment) {}
