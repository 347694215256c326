/** What went wrong, where, and how to mend it: values without logic. */
@Internal
@NullMarked
package dev.studygraph.diagnostic;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
