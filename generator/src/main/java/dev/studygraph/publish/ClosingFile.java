package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.util.SortedMap;

/** A file that tells of all other files of a site, and so is made last. */
@FunctionalInterface
public interface ClosingFile {
    /** {@code digests} of all other files, by path. */
    SiteFile after(SortedMap<SitePath, Digest> digests);
}
