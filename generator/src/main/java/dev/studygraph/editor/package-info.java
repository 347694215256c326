/** Answers an editor while notes are written, by the Language Server Protocol. */
@NullMarked
package dev.studygraph.editor;

import org.jspecify.annotations.NullMarked;
