/** Takes the graph and the insights; gives diagnostics: one small class for each thing that may be wrong. */
@NullMarked
package dev.studygraph.check;

import org.jspecify.annotations.NullMarked;
