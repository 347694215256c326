package dev.studygraph.page;

/**
 * A page as a list of pages names it.
 *
 * @param kind the record that the page is
 * @param description plain text; may be empty
 */
public record ListedPage(Class<? extends Page> kind, SitePath path, String title, String description) {}
