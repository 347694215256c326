/** Takes the bytes of one Markdown file; gives sections and blocks with their places, and HTML pieces with link slots. flexmark stays in here. */
@NullMarked
package dev.studygraph.note;

import org.jspecify.annotations.NullMarked;
