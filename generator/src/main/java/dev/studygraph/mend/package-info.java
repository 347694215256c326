/** From what is wrong with the links of a vault to the few changes in its files that mend it, to the byte. */
@Internal
@NullMarked
package dev.studygraph.mend;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
