/** From an empty folder, or one that holds notes already, to the files that a vault begins with; never changes a file that is there. */
@Internal
@NullMarked
package dev.studygraph.start;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
