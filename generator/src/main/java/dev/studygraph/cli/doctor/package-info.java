/** From a machine to what on it stands in the way of a build. */
@Internal
@NullMarked
package dev.studygraph.cli.doctor;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
