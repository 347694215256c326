/** The command line: takes arguments, runs a build and gives text, diagnostics and an exit status; the only place that prints. */
@NullMarked
package dev.studygraph.cli;

import org.jspecify.annotations.NullMarked;
