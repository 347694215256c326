/**
 * Takes pages and a theme (templates, styles, scripts, words) and gives HTML and asset files, all as values; FreeMarker stays in here.
 */
@Internal
@NullMarked
package dev.studygraph.render;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
