/** A published site as one HTML file, for whoever wants to send it or carry it along. */
@NullMarked
package dev.studygraph.export.single;

import org.jspecify.annotations.NullMarked;
