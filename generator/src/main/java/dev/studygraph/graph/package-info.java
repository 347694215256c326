/** Takes the statements of all notes; gives the knowledge graph: conditions decided, names resolved, stubs made, facts stored. JGraphT lives here. */
@Internal
@NullMarked
package dev.studygraph.graph;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
