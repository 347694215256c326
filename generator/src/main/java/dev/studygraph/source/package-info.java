/** Text, its lines, and places in it. Knows nothing else. */
@NullMarked
package dev.studygraph.source;

import org.jspecify.annotations.NullMarked;
