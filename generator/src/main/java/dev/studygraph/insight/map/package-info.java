/** The whole graph as a map: which nodes stand together, and where each stands. Works on positions in arrays, for there may be many. */
@NullMarked
package dev.studygraph.insight.map;

import org.jspecify.annotations.NullMarked;
