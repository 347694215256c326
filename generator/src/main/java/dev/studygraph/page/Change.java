package dev.studygraph.page;

/**
 * A note that says when it was last changed.
 *
 * @param path the page that shows it
 * @param updated an RFC 3339 date and time
 * @param summary one sentence as plain text, or empty
 */
public record Change(String title, SitePath path, String updated, String summary) {}
