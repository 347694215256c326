/** From a file of another program to the text of a note in which the same is read; never over a file that is there. */
@Internal
@NullMarked
package dev.studygraph.intake;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
