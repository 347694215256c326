/** Takes facts and authored decisions; gives decision trees, walks them and checks them. */
@Internal
@NullMarked
package dev.studygraph.decide;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
