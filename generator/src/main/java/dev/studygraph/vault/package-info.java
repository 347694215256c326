/** Takes a folder or a single note; gives its files as bytes and hashes, and the configuration. */
@NullMarked
package dev.studygraph.vault;

import org.jspecify.annotations.NullMarked;
