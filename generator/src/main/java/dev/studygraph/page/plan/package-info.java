/** The planners: each takes the graph with what was derived from it and fills the records of one kind of page. */
@Internal
@NullMarked
package dev.studygraph.page.plan;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
