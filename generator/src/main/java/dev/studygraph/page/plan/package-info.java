/** The planners: each takes the graph with what was derived from it and fills the records of one kind of page. */
@NullMarked
package dev.studygraph.page.plan;

import org.jspecify.annotations.NullMarked;
