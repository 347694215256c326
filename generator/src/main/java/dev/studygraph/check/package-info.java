/** Takes the graph and the insights; gives diagnostics: one small class for each thing that may be wrong. */
@Internal
@NullMarked
package dev.studygraph.check;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
