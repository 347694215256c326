package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files of an output folder, as far as the ledger of the last build tells of them. */
final class PublishedFiles {
    private final Path folder;
    private final Map<SitePath, Ledger.Output> outputs = new HashMap<>();
    private final Set<SitePath> seen = ConcurrentHashMap.newKeySet();

    PublishedFiles(Path folder, Optional<Ledger> ledger) {
        this.folder = folder;
        ledger.ifPresent(last -> last.outputs().forEach(output -> outputs.put(output.path(), output)));
    }

    /** Whether each lies there as it was left; of what cannot be looked at, the build that follows says why. */
    boolean areInPlace() {
        return outputs.values().parallelStream().allMatch(this::isInPlace);
    }

    private boolean isInPlace(Ledger.Output output) {
        try {
            return output.settled()
                    ? isAsItWas(output)
                    : Digest.ofFile(file(output.path())).equals(Optional.of(new Digest(output.digest())));
        } catch (IOException e) {
            return false;
        }
    }

    /** The digests of files that look as this program left them. */
    OnDisk onDisk() {
        return path -> Optional.ofNullable(outputs.get(path))
                .filter(output -> output.settled() && isAsItWas(output))
                .map(output -> {
                    seen.add(path);
                    return new Digest(output.digest());
                });
    }

    /**
     * What the next ledger tells of files. Those that were looked at, and have the digest that they had, are not looked at again: if
     * they change meanwhile, they will no longer look as they did.
     *
     * @param moment what changed later, in nanoseconds since 1970, may change again and look the same
     */
    List<Ledger.Output> now(SortedMap<SitePath, Digest> files, long moment) {
        return files.entrySet().parallelStream()
                .flatMap(file -> now(file.getKey(), file.getValue().hex(), moment).stream())
                .toList();
    }

    private Optional<Ledger.Output> now(SitePath path, String digest, long moment) {
        Ledger.Output before = outputs.get(path);
        if (before != null && seen.contains(path) && before.digest().equals(digest)) {
            return Optional.of(before);
        }
        return Stamp.of(file(path)).map(stamp -> new Ledger.Output(path, digest, stamp, stamp.standsForFile(moment)));
    }

    private boolean isAsItWas(Ledger.Output output) {
        return Stamp.of(file(output.path())).equals(Optional.of(output.stamp()));
    }

    private Path file(SitePath path) {
        return folder.resolve(path.value());
    }
}
