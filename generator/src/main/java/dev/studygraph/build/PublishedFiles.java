package dev.studygraph.build;

import static java.util.Objects.requireNonNull;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of an output folder, as far as the ledger of the last build tells of them. */
final class PublishedFiles {
    private final Path folder;
    private final Map<SitePath, Ledger.Output> outputs = new HashMap<>();
    private final Set<SitePath> seen;
    /** Files that were asked for and are not known to lie there as they did. */
    private final Set<SitePath> unknown = ConcurrentHashMap.newKeySet();

    PublishedFiles(Path folder, Optional<Ledger> ledger) {
        this.folder = folder;
        ledger.ifPresent(last -> last.outputs().forEach(output -> outputs.put(output.path(), output)));
        this.seen = ConcurrentHashMap.newKeySet(outputs.size());
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

    /**
     * The digests of files that look as this program left them.
     *
     * @param published what the last build published, if that is in hand
     */
    OnDisk onDisk(Optional<SortedMap<SitePath, Digest>> published) {
        return new OnDisk() {
            @Override
            public Optional<Digest> digest(SitePath path) {
                Ledger.Output output = outputs.get(path);
                if (output == null || !output.settled() || !isAsItWas(output)) {
                    unknown.add(path);
                    return Optional.empty();
                }
                seen.add(path);
                return Optional.of(new Digest(output.digest()));
            }

            @Override
            public Optional<SortedMap<SitePath, Digest>> published() {
                return published;
            }
        };
    }

    /**
     * The outputs of a ledger, settled where they are found as they were left: what was written a moment ago may have been changed in the same tick
     * of the clock, and look the same, so its bytes are read once more when that has passed.
     *
     * @param moment a tick ago, in nanoseconds since 1970
     */
    List<Ledger.Output> confirmed(List<Ledger.Output> all, long moment) {
        return all.stream()
                .map(output -> output.settled() ? output : confirmed(output, moment))
                .toList();
    }

    private Ledger.Output confirmed(Ledger.Output output, long moment) {
        boolean settled = output.stamp().standsForFile(moment) && isAsItWas(output) && isInPlace(output);
        return new Ledger.Output(output.path(), output.digest(), output.stamp(), settled);
    }

    /**
     * What the next ledger tells of files that are not as they were when this build looked at them. To be asked at once, as what others make of
     * these files later would be taken for ours.
     *
     * @param files all digests
     * @param written files that this build has put in place
     * @param moment what changed later, in nanoseconds since 1970, may change again and look the same
     */
    Map<SitePath, Optional<Ledger.Output>> looked(
            Map<SitePath, Digest> files, Collection<SitePath> written, long moment) {
        return Stream.concat(written.stream(), unknown.stream())
                .distinct()
                .filter(files::containsKey)
                .collect(Collectors.toMap(path -> path, path -> look(path, requireNonNull(files.get(path)), moment)));
    }

    private Optional<Ledger.Output> look(SitePath path, Digest digest, long moment) {
        return Stamp.of(file(path))
                .map(stamp -> new Ledger.Output(path, digest.hex(), stamp, stamp.standsForFile(moment)));
    }

    /**
     * What the next ledger tells of all files. Those that were known to be as they were are not looked at again: if they have changed meanwhile,
     * they no longer look as they did.
     *
     * @param looked as {@link #looked} found them
     */
    List<Ledger.Output> now(
            SortedMap<SitePath, Digest> files, Map<SitePath, Optional<Ledger.Output>> looked, long moment) {
        return files.entrySet().parallelStream()
                .flatMap(file -> {
                    Optional<Ledger.Output> anew = looked.get(file.getKey());
                    return (anew == null ? before(file.getKey(), file.getValue(), moment) : anew).stream();
                })
                .toList();
    }

    private Optional<Ledger.Output> before(SitePath path, Digest digest, long moment) {
        Ledger.Output before = outputs.get(path);
        return before != null && seen.contains(path) && before.digest().equals(digest.hex())
                ? Optional.of(before)
                : look(path, digest, moment);
    }

    private boolean isAsItWas(Ledger.Output output) {
        return Stamp.of(file(output.path())).equals(Optional.of(output.stamp()));
    }

    private Path file(SitePath path) {
        return folder.resolve(path.value());
    }
}
