/** From formulas in TeX to MathML, for the part of TeX that notes use; nothing of Markdown is known here. */
@NullMarked
package dev.studygraph.note.math;

import org.jspecify.annotations.NullMarked;
