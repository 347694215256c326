/** Takes the files of a site and a folder; leaves the folder holding exactly that site, each file whole at every moment, and whatever else lay there untouched. */
@Internal
@NullMarked
package dev.studygraph.publish;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
