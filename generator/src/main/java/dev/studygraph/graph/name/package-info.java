/** Takes names as people write them; gives comparable keys, slugs, sentences and the names found in running text. Knows no graph. */
@NullMarked
package dev.studygraph.graph.name;

import org.jspecify.annotations.NullMarked;
