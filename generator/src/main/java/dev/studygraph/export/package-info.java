/** Takes the knowledge graph and its trees; gives them in formats that other programs read. */
@Internal
@NullMarked
package dev.studygraph.export;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
