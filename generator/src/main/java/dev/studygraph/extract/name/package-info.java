/** Names as people write them: the decoration around them, the two sides of a "vs", whether two spellings may mean the same. */
@Internal
@NullMarked
package dev.studygraph.extract.name;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
