package dev.studygraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder where a user's system keeps what can be made again. */
final class UserCache {
    private static final String NAME = "studygraph";

    private UserCache() {}

    /** The folder for our own things; empty where the user has none. */
    static Optional<Path> folder(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Stream<Optional<Path>> places = name.startsWith("windows")
                ? Stream.of(absolute(environment.get("LOCALAPPDATA")), below(home, "AppData", "Local"))
                : name.startsWith("mac")
                        ? Stream.of(below(home, "Library", "Caches"))
                        : Stream.of(absolute(environment.get("XDG_CACHE_HOME")), below(home, ".cache"));
        return places.flatMap(Optional::stream).findFirst().map(folder -> folder.resolve(NAME));
    }

    private static Optional<Path> below(String home, String... names) {
        return absolute(home).map(folder -> Path.of(folder.toString(), names));
    }

    /** As the rules for such folders want it, a path that is not absolute counts as none. */
    private static Optional<Path> absolute(@Nullable String path) {
        return path == null || path.isEmpty() || !Path.of(path).isAbsolute()
                ? Optional.empty()
                : Optional.of(Path.of(path));
    }
}
