package dev.studygraph.serve;

import dev.studygraph.build.Edition;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The site as it was shown at one moment; pages are made when they are first asked for. */
final class Snapshot {
    private final Supplier<List<SiteFile>> late;
    private final int number;
    private final String problems;
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private Snapshot() {
        this.number = 0;
        this.problems = "";
        this.late = List::of;
    }

    /** Before there is a site. */
    static Snapshot none() {
        return new Snapshot();
    }

    /**
     * A snapshot of an edition.
     *
     * @param number counts what is shown one after the other
     * @param problems what was found, as text; empty if nothing is wrong
     */
    Snapshot(int number, Edition edition, String problems) {
        this.number = number;
        this.problems = problems;
        this.late = edition.late();
        edition.early().forEach(file -> files.put(file.path().value(), file));
    }

    int number() {
        return number;
    }

    String problems() {
        return problems;
    }

    boolean holds(String path) {
        return find(path).isPresent();
    }

    /** The bytes of a file of the site; the path has no slash in front. */
    Optional<byte[]> bytes(String path) throws IOException {
        Optional<SiteFile> file = find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(made.computeIfAbsent(path, key -> bytes(file.get())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Only scripts can be among the late files; nothing else need wait for those. */
    private Optional<SiteFile> find(String path) {
        SiteFile file = files.get(path);
        return file != null || !path.endsWith(".js")
                ? Optional.ofNullable(file)
                : late.get().stream()
                        .filter(one -> one.path().value().equals(path))
                        .findFirst();
    }

    private static byte[] bytes(SiteFile file) {
        try {
            return file.content().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
