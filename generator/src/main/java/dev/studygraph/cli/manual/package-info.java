/** From the commands, as picocli knows them, to what is read about them: a man page, a page of Markdown. */
@Internal
@NullMarked
package dev.studygraph.cli.manual;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
