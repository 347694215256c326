/** Takes facts and authored decisions; gives decision trees, walks them and checks them. */
@NullMarked
package dev.studygraph.decide;

import org.jspecify.annotations.NullMarked;
