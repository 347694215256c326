package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.vault.Configuration;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Notes as a program that goes on running has read them, under one configuration. */
final class NotesInMind implements KnownNotes {
    private record Kept(Optional<Stamp> stamp, String sha256, ReadNote read) {}

    private final Configuration configuration;
    private final long moment;
    private final Map<String, Kept> earlier;
    private final ConcurrentMap<String, Kept> now = new ConcurrentHashMap<>();

    private NotesInMind(Configuration configuration, long moment, Map<String, Kept> earlier) {
        this.configuration = configuration;
        this.moment = moment;
        this.earlier = earlier;
    }

    /** None yet. */
    static NotesInMind none() {
        return new NotesInMind(Configuration.DEFAULT, 0, Map.of());
    }

    /**
     * For the next look at the vault.
     *
     * @param oldest files that changed later may look the same and be others
     */
    NotesInMind next(Configuration wanted, long oldest) {
        return new NotesInMind(wanted, oldest, wanted.equals(configuration) ? now : Map.of());
    }

    @Override
    public Optional<Stamp> stamp(Path file) {
        return Stamp.of(file).filter(stamp -> stamp.standsForFile(moment));
    }

    @Override
    public Optional<ReadNote> find(String path, Optional<Stamp> stamp) {
        Kept kept = earlier.get(path);
        return kept != null && stamp.isPresent() && kept.stamp().equals(stamp) ? taken(path, kept) : Optional.empty();
    }

    @Override
    public Optional<ReadNote> find(String path, Optional<Stamp> stamp, String sha256) {
        Kept kept = earlier.get(path);
        return kept != null && kept.sha256().equals(sha256)
                ? taken(path, new Kept(stamp, sha256, kept.read()))
                : Optional.empty();
    }

    @Override
    public void keep(String path, Optional<Stamp> stamp, String sha256, ReadNote read) {
        now.put(path, new Kept(stamp, sha256, read));
    }

    private Optional<ReadNote> taken(String path, Kept kept) {
        now.put(path, kept);
        return Optional.of(kept.read());
    }
}
