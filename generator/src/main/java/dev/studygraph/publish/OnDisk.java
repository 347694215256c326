package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.util.Optional;

/** What is known of published files without reading them. */
@FunctionalInterface
public interface OnDisk {
    OnDisk UNKNOWN = path -> Optional.empty();

    /** The digest of a file as it lies in the output folder now, if that is certain. */
    Optional<Digest> digest(SitePath path);
}
