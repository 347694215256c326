/** The pipeline from a vault to a site in one readable method; used by the command line, the preview and whatever else builds. */
@Internal
@NullMarked
package dev.studygraph.build;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
