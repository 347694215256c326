/** What went wrong, where, and how to mend it: values without logic. */
@NullMarked
package dev.studygraph.diagnostic;

import org.jspecify.annotations.NullMarked;
