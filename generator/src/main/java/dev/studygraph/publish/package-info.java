/** Takes the files of a site and a folder; leaves the folder holding exactly that site, each file whole at every moment, and whatever else lay there untouched. */
@NullMarked
package dev.studygraph.publish;

import org.jspecify.annotations.NullMarked;
