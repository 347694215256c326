package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.util.Optional;
import java.util.SortedMap;

/** What is known of published files without reading them. */
@FunctionalInterface
public interface OnDisk {
    OnDisk UNKNOWN = path -> Optional.empty();

    /** The digest of a file as it lies in the output folder now, if that is certain. */
    Optional<Digest> digest(SitePath path);

    /** What the last build said it published, see {@link Staged#digests()}, if somebody has that in hand; the folder may have changed since. */
    default Optional<SortedMap<SitePath, Digest>> published() {
        return Optional.empty();
    }
}
