/** From formulas in TeX to MathML, for the part of TeX that notes use; nothing of Markdown is known here. */
@Internal
@NullMarked
package dev.studygraph.note.math;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
