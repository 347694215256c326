/** The whole graph as a map: which nodes stand together, and where each stands. Works on positions in arrays, for there may be many. */
@Internal
@NullMarked
package dev.studygraph.insight.map;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
