package dev.studygraph.page;

/** A former address of a page. */
public record RedirectPage(Frame frame, SitePath path, Link to) implements Page {}
