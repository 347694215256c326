/** The command line: takes arguments, runs a build and gives text, diagnostics and an exit status; the only place that prints. */
@Internal
@NullMarked
package dev.studygraph.cli;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
