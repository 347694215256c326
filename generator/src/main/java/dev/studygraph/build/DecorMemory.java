package dev.studygraph.build;

import dev.studygraph.build.cache.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The theme that a program keeps while it goes on running: its templates stay parsed, its scripts put together. For one build at a time. */
final class DecorMemory {
    private Optional<Kept> last = Optional.empty();

    /**
     * A theme that was read.
     *
     * @param sources the files of its folders as they were before any was read
     * @param settled whether no later change of them can look the same
     */
    private record Kept(Decor decor, String language, List<Path> folders, Survey sources, boolean settled) {

        static Kept make(Decors decors, List<Path> folders, String language, long moment) {
            Survey sources = survey(folders);
            boolean settled = sources.stamps().values().stream().allMatch(stamp -> stamp.isOlderThan(moment));
            return new Kept(decors.of(folders, language), language, List.copyOf(folders), sources, settled);
        }

        /** Whether it would be the same if it were made again. */
        boolean stillHolds(List<Path> wanted, String spoken) {
            return settled && language.equals(spoken) && folders.equals(wanted) && sources.equals(survey(wanted));
        }

        private static Survey survey(List<Path> folders) {
            return new Survey(Map.of()).with(folders);
        }
    }

    /**
     * The theme in these folders, read again only if it can have changed since.
     *
     * @param moment what changed later, in nanoseconds since 1970, may change again and look the same
     */
    Decor of(Decors decors, List<Path> folders, String language, long moment) {
        Kept kept = last.filter(known -> known.stillHolds(folders, language))
                .orElseGet(() -> Kept.make(decors, folders, language, moment));
        last = Optional.of(kept);
        return kept.decor();
    }
}
