/** Takes a folder or a single note; gives its files as bytes and hashes, and the configuration. */
@Internal
@NullMarked
package dev.studygraph.vault;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
