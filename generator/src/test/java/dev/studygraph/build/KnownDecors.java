package dev.studygraph.build;

import dev.studygraph.build.cache.ContentDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a theme once for all builds that find the same bytes in its folders: parsing templates is half of what a small build costs. */
final class KnownDecors implements Decors {
    private record Key(String language, String bytes) {}

    private final Map<Key, Decor> known = new ConcurrentHashMap<>();

    @Override
    public Decor of(List<Path> folders, String language) {
        try {
            return known.computeIfAbsent(
                    new Key(language, ContentDigest.ofFolders(folders)), key -> Decor.of(folders, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
