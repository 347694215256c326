package dev.studygraph.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a source has changed. What the files are is found by walking over them; the system's own events only say when
 * to walk, and where there are none, a walk every second does.
 */
final class SourceWatch implements AutoCloseable {
    private static final long PERIOD_MILLISECONDS = 1_000;
    private static final long SETTLING_MILLISECONDS = 10;
    private static final int MOST_WALKS = 100;

    /** What a file looks like from outside. */
    private record Stamp(long size, FileTime changed, Optional<Object> key) {}

    private final List<Path> sources;
    private final Path output;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private final Optional<DirectoryWatcher> events;
    private volatile boolean closed;

    private SourceWatch(List<Path> sources, Path output, Runnable onChange) {
        this.sources = List.copyOf(sources);
        this.output = output;
        Map<Path, Stamp> start = walk();
        this.events = events();
        this.thread = new Thread(() -> watch(start, onChange), "watch");
        thread.setDaemon(true);
    }

    /**
     * Starts to watch.
     *
     * @param sources folders and single files
     * @param output a folder that is not looked into
     * @param onChange called in a thread of its own once files have settled
     */
    static SourceWatch start(List<Path> sources, Path output, Runnable onChange) {
        SourceWatch watch = new SourceWatch(sources, output, onChange);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        news.release();
        if (events.isPresent()) {
            events.get().close();
        }
    }

    private void watch(Map<Path, Stamp> start, Runnable onChange) {
        Map<Path, Stamp> known = start;
        try {
            while (!closed) {
                boolean unused = news.tryAcquire(PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
                news.drainPermits();
                Map<Path, Stamp> now = walk();
                if (!now.equals(known)) {
                    known = settled(now);
                    onChange.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Walks again until two walks see the same, as editors and version control change files in several steps. */
    private Map<Path, Stamp> settled(Map<Path, Stamp> first) throws InterruptedException {
        Map<Path, Stamp> last = first;
        for (int walks = 0; walks < MOST_WALKS; walks++) {
            Thread.sleep(SETTLING_MILLISECONDS);
            Map<Path, Stamp> now = walk();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Optional<DirectoryWatcher> events() {
        List<Path> folders = sources.stream().filter(Files::isDirectory).toList();
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false)
                    .listener(event -> news.release())
                    .build();
            CompletableFuture<Void> unused = watcher.watchAsync();
            return Optional.of(watcher);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // too many folders for the system, or no events at all: walking is enough
        }
    }

    private Map<Path, Stamp> walk() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path source : sources) {
            try {
                Files.walkFileTree(source, new Visitor(source, stamps));
            } catch (IOException gone) {
                // Gone for the moment; the next walk will see it.
            }
        }
        return stamps;
    }

    /** Collects stamps, but not of the output nor of what no vault reads. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path source;
        private final Map<Path, Stamp> stamps;

        private Visitor(Path source, Map<Path, Stamp> stamps) {
            this.source = source;
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skipped = !folder.equals(source)
                    && (name.startsWith(".") || name.equals("node_modules") || folder.equals(output));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.put(
                    file,
                    new Stamp(
                            attributes.size(),
                            attributes.lastModifiedTime(),
                            Optional.ofNullable(attributes.fileKey())));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
