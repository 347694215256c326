/** The graph in formats of other programs, each made of the knowledge graph and its trees alone. */
@NullMarked
package dev.studygraph.export.format;

import org.jspecify.annotations.NullMarked;
