package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import java.nio.file.Path;
import java.util.Optional;

/** What notes yielded when they were last read; several threads may ask. */
interface KnownNotes {
    /** Of a build that must not depend on any other. */
    KnownNotes NONE = new KnownNotes() {
        @Override
        public Optional<Stamp> stamp(Path file) {
            return Optional.empty();
        }

        @Override
        public Optional<ReadNote> find(String path, Optional<Stamp> stamp) {
            return Optional.empty();
        }

        @Override
        public Optional<ReadNote> find(String path, Optional<Stamp> stamp, String sha256) {
            return Optional.empty();
        }

        @Override
        public void keep(String path, Optional<Stamp> stamp, String sha256, ReadNote read) {
            // nobody will ask
        }
    };

    /** The stamp of a note, if it can stand for its bytes. */
    Optional<Stamp> stamp(Path file);

    /** What a file yielded when it had this stamp. */
    Optional<ReadNote> find(String path, Optional<Stamp> stamp);

    /** What a file yielded when it had these bytes. */
    Optional<ReadNote> find(String path, Optional<Stamp> stamp, String sha256);

    /** Keeps what a file yields. */
    void keep(String path, Optional<Stamp> stamp, String sha256, ReadNote read);
}
