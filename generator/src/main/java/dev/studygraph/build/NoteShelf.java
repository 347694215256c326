package dev.studygraph.build;

import dev.studygraph.build.cache.Cabinet;
import dev.studygraph.build.cache.Stamp;
import dev.studygraph.build.cache.Values;
import dev.studygraph.vault.Configuration;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What notes yielded when they were last read. A note is found again by its bytes; by its stamp alone only if the stamp is old
 * enough to stand for the bytes.
 */
final class NoteShelf implements KnownNotes {
    private static final String NAME = "notes";
    private static final Values<ReadNote> CONTENT = Values.of(ReadNote.class);

    /** A note as it is kept, compressed. {@code stamp} is empty where the file had changed a moment before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(String path, Optional<Stamp> stamp, String sha256, byte[] content) {}

    /** All that is kept. */
    record Shelf(List<Kept> notes) {}

    private final String key;
    private final Function<Path, Optional<Stamp>> stamps;
    private final Map<String, Kept> earlier = new HashMap<>();
    private final ConcurrentMap<String, Kept> now = new ConcurrentHashMap<>();

    private NoteShelf(String key, List<Kept> notes, Function<Path, Optional<Stamp>> stamps) {
        this.key = key;
        this.stamps = stamps;
        notes.forEach(kept -> earlier.put(kept.path(), kept));
    }

    /**
     * The shelf of a vault; what was read under another configuration is not on it.
     *
     * @param stamps of files, as far as they can stand for the bytes
     */
    static NoteShelf of(
            Cabinet cabinet, String program, Configuration configuration, Function<Path, Optional<Stamp>> stamps) {
        String key = program + " " + Values.of(Configuration.class).digest(configuration);
        return new NoteShelf(
                key, cabinet.read(NAME, key, Shelf.class).map(Shelf::notes).orElse(List.of()), stamps);
    }

    @Override
    public Optional<Stamp> stamp(Path file) {
        return stamps.apply(file);
    }

    @Override
    public Optional<ReadNote> find(String path, Optional<Stamp> stamp) {
        Kept kept = earlier.get(path);
        return kept != null && stamp.isPresent() && kept.stamp().equals(stamp) ? taken(kept, stamp) : Optional.empty();
    }

    @Override
    public Optional<ReadNote> find(String path, Optional<Stamp> stamp, String sha256) {
        Kept kept = earlier.get(path);
        return kept != null && kept.sha256().equals(sha256) ? taken(kept, stamp) : Optional.empty();
    }

    @Override
    public void keep(String path, Optional<Stamp> stamp, String sha256, ReadNote read) {
        now.put(path, new Kept(path, stamp, sha256, CONTENT.pack(read)));
    }

    /** Puts the shelf away, unless it is as it was. */
    void store(Cabinet cabinet) {
        var sorted = new TreeMap<>(now);
        if (!sorted.equals(new TreeMap<>(earlier))) {
            cabinet.write(NAME, key, new Shelf(List.copyOf(sorted.values())), Shelf.class);
        }
    }

    private Optional<ReadNote> taken(Kept kept, Optional<Stamp> stamp) {
        Optional<ReadNote> read = CONTENT.unpack(kept.content());
        if (read.isPresent()) {
            now.put(
                    kept.path(),
                    kept.stamp().equals(stamp) ? kept : new Kept(kept.path(), stamp, kept.sha256(), kept.content()));
        }
        return read;
    }
}
