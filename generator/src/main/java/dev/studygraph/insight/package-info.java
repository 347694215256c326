/** Takes the graph and its trees; gives what follows from them: rivals, confusions, trigger phrases, the study path, coverage. JGraphT ranks and orders here. */
@Internal
@NullMarked
package dev.studygraph.insight;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
