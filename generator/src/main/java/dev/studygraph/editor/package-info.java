/** Answers an editor while notes are written, by the Language Server Protocol. */
@Internal
@NullMarked
package dev.studygraph.editor;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
