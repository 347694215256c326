/** From what is wrong with the links of a vault to the few changes in its files that mend it, to the byte. */
@NullMarked
package dev.studygraph.mend;

import org.jspecify.annotations.NullMarked;
