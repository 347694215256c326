package dev.studygraph.render;

import dev.studygraph.page.SitePath;

/** A style sheet, script or picture of the site under its final name; the bytes are not to be changed. */
@SuppressWarnings("ArrayRecordComponent") // Compared by path alone, which holds the hash of the bytes.
public record Asset(SitePath path, byte[] bytes) {}
