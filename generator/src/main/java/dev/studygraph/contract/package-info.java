/** Marks that say what others may rely on. Knows nothing else. */
@Internal
@NullMarked
package dev.studygraph.contract;

import org.jspecify.annotations.NullMarked;
