/** Takes the statements of all notes; gives the knowledge graph: conditions decided, names resolved, stubs made, facts stored. JGraphT lives here. */
@NullMarked
package dev.studygraph.graph;

import org.jspecify.annotations.NullMarked;
