/**
 * The index the browser loads: takes the site's search documents and gives classic scripts with all that a query needs.
 *
 * <p>Knows neither notes nor the graph. The scripts hold no code, only calls of {@code studygraphSearch} with a string.
 */
@Internal
@NullMarked
package dev.studygraph.search;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
