/** Names as people write them: the decoration around them, the two sides of a "vs", whether two spellings may mean the same. */
@NullMarked
package dev.studygraph.extract.name;

import org.jspecify.annotations.NullMarked;
