package dev.studygraph.render;

import dev.studygraph.diagnostic.Diagnostic;

/** What became of a page. */
public sealed interface Rendering {

    /** The page as HTML. */
    record Html(String text) implements Rendering {}

    /** The template could not be read or filled; the diagnostic names template, line and field. */
    record Failed(Diagnostic diagnostic) implements Rendering {}
}
