/** The preview: takes what makes a site, keeps the site in memory, shows it on this machine, makes it again when a source changes and tells open pages. */
@Internal
@NullMarked
package dev.studygraph.serve;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
