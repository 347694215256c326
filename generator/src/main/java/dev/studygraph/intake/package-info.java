/** From a file of another program to the text of a note in which the same is read; never over a file that is there. */
@NullMarked
package dev.studygraph.intake;

import org.jspecify.annotations.NullMarked;
