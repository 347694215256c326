/** Takes the knowledge graph and its trees; gives them in formats that other programs read. */
@NullMarked
package dev.studygraph.export;

import org.jspecify.annotations.NullMarked;
