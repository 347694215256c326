/** A published site as one HTML file, for whoever wants to send it or carry it along. */
@Internal
@NullMarked
package dev.studygraph.export.single;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
