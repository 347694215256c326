/** The preview: takes what makes a site, keeps the site in memory, shows it on this machine, makes it again when a source changes and tells open pages. */
@NullMarked
package dev.studygraph.serve;

import org.jspecify.annotations.NullMarked;
