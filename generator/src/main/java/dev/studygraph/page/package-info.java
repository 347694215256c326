/**
 * The site plan: takes the graph with what was derived from it and gives each page's address and all that its template shows.
 *
 * <p>The records here are the only thing templates see.
 */
@Internal
@NullMarked
package dev.studygraph.page;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
