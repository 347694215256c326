/** Takes the bytes of one Markdown file; gives sections and blocks with their places, and HTML pieces with link slots. flexmark stays in here. */
@Internal
@NullMarked
package dev.studygraph.note;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
