package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.build.cache.Survey;
import dev.studygraph.vault.Configuration;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Notes as a site in hand has them, the very same objects; so what was worked out of a note that has not changed is known by its identity. The
 * few that have are read, and are not put away: another process has to read them once more.
 *
 * @param notes what each yielded by itself, by path
 * @param sources what the site was made from
 * @param moment what changed later than that, in nanoseconds since 1970, may have changed again and look the same
 */
record NotesOfSite(Configuration configuration, Path root, Map<String, ReadNote> notes, Survey sources, long moment) {
    /** More notes than that are no edit: they are read by several threads and put away. */
    static final int MOST_EDITED = 50;

    /** Whether they still stand for nearly all notes of a vault under this configuration, which looks like this. */
    boolean serve(Configuration wanted, Survey now) {
        return wanted.equals(configuration) && sources.differences(now) <= MOST_EDITED;
    }

    /** @param stamps of files as they look now, as far as they can stand for the bytes */
    KnownNotes known(Function<Path, Optional<Stamp>> stamps) {
        return new KnownNotes() {
            @Override
            public Optional<Stamp> stamp(Path file) {
                return stamps.apply(file);
            }

            @Override
            public Optional<ReadNote> find(String path, Optional<Stamp> stamp) {
                return stamp.filter(now -> now.isOlderThan(moment)
                                && sources.of(root.resolve(path)).equals(stamp))
                        .flatMap(same -> Optional.ofNullable(notes.get(path)));
            }

            @Override
            public Optional<ReadNote> find(String path, Optional<Stamp> stamp, String sha256) {
                return Optional.empty();
            }

            @Override
            public void keep(String path, Optional<Stamp> stamp, String sha256, ReadNote read) {
                // the site that is made of it will have it in hand
            }
        };
    }
}
