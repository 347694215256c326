/** Takes names as people write them; gives comparable keys, slugs, sentences and the names found in running text. Knows no graph. */
@Internal
@NullMarked
package dev.studygraph.graph.name;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
