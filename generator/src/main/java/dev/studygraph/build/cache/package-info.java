/** What builds remember of each other: values as bytes, files by their stamps, notes as read, pages as made. Gives back only what it can prove; anything odd counts as forgotten. */
@Internal
@NullMarked
package dev.studygraph.build.cache;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
