/** Takes one note; gives the statements it makes, some of them conditional on what other notes name. Knows no other note. */
@NullMarked
package dev.studygraph.extract;

import org.jspecify.annotations.NullMarked;
