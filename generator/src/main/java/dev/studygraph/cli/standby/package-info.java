/** From a command to the program that an earlier command left running, which needs no start and is warm. */
@Internal
@NullMarked
package dev.studygraph.cli.standby;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
