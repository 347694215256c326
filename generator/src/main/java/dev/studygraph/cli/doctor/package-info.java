/** From a machine to what on it stands in the way of a build. */
@NullMarked
package dev.studygraph.cli.doctor;

import org.jspecify.annotations.NullMarked;
