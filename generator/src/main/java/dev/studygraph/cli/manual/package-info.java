/** From the commands, as picocli knows them, to what is read about them: a man page, a page of Markdown. */
@NullMarked
package dev.studygraph.cli.manual;

import org.jspecify.annotations.NullMarked;
