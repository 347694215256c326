/** Takes one note; gives the statements it makes, some of them conditional on what other notes name. Knows no other note. */
@Internal
@NullMarked
package dev.studygraph.extract;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
