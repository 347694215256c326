/** Text, its lines, and places in it. Knows nothing else. */
@Internal
@NullMarked
package dev.studygraph.source;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
