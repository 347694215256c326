/** The graph in formats of other programs, each made of the knowledge graph and its trees alone. */
@Internal
@NullMarked
package dev.studygraph.export.format;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
